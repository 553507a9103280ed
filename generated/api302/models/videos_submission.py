from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosSubmission(Model):
    """The object `VideosSubmission`.

    Attributes:
        task_id: The id to ask for the result with.
        data: What the vendor answered; it differs by the model.
    """

    task_id: str
    data: dict[str, Any] | Unset = UNSET
