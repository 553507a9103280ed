from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cogvideo_video import CogvideoVideo


@define(slots=False, kw_only=True, repr=False, eq=False)
class CogvideoTask(Model):
    """The object `CogvideoTask`.

    Attributes:
        task_status: Where the task stands: `PROCESSING`, `SUCCESS` or `FAIL`.
        id: The id of the task.
        request_id: Your id of the call, or the vendor's.
        model: The model that works.
        video_result: The video, once there is one.
        error: Why the task failed; 302.AI's app takes any error for a failure. Its fields have not been seen.
    """

    task_status: str
    id: str | Unset = UNSET
    request_id: str | Unset = UNSET
    model: str | Unset = UNSET
    video_result: list[CogvideoVideo] | Unset = UNSET
    error: dict[str, Any] | Unset = UNSET
