from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_image_task_state import KlingImageTaskState


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingImageSubmission(Model):
    """The object `KlingImageSubmission`.

    Attributes:
        code: 0 for success.
        message: What happened, in words.
        data: See the type.
        request_id: The vendor's id of this call.
    """

    code: int
    message: str
    data: KlingImageTaskState
    request_id: str | Unset = UNSET
