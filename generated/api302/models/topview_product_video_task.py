from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_avatar import TopviewAvatar


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewProductVideoTask(FileLink, Model):
    """The object `TopviewProductVideoTask`.

    Attributes:
        status: `init`, `running`, `success` or `fail`.
        task_id: The id of the task.
        error_msg: Why it failed.
        finished_video_url: Address of the video, once it is made.
        ai_avatar: See the type.
    """

    status: str
    task_id: str | Unset = UNSET
    error_msg: str | None | Unset = UNSET
    finished_video_url: str | Unset = UNSET
    ai_avatar: TopviewAvatar | Unset = UNSET
    file_field: ClassVar[str] = "finished_video_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "error_msg": "errorMsg",
        "finished_video_url": "finishedVideoUrl",
        "ai_avatar": "aiAvatar",
    }
