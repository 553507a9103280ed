from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyModalRequest(Model):
    """The object `MidjourneyModalRequest`.

    Attributes:
        task_id: The task that stands at `MODAL`.
        prompt: What to show in the part that is redrawn.
        mask_base_64: Mask of the part to redraw, as `data:image/…;base64,…`.
    """

    task_id: str
    prompt: str | Unset = UNSET
    mask_base_64: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "mask_base_64": "maskBase64",
    }
