from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsTranslation(Model):
    """The object `ImageToolsTranslation`.

    Attributes:
        status: Where the task stands: -1 waiting or at work, 1 done, above 1 failed (vendor).
        result: JSON text, empty until the task is done: `output_url` is the address of the translated picture, `inpaint_url` that of the picture without text, `meta_data` the texts. The vendor's page shows an object here; both of 302.AI's apps read a text.
        task_status_enum: Why the task failed; its fields have not been seen.
    """

    status: int | Unset = UNSET
    result: str | Unset = UNSET
    task_status_enum: dict[str, Any] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_status_enum": "taskStatusEnum",
    }
