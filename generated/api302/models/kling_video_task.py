from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_task_info import KlingVideoTaskInfo


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoTask(Model):
    """The task itself.

    Attributes:
        id: The id to ask for the result with; begins with `kling_`.
        status: How the task stands, in the same numbers.
        type: Kind of the task, such as `m2v_img2video`.
        task_info: What was asked for.
        create_time: When it was submitted.
        update_time: When it last changed.
        view_time: When it was last looked at.
        viewed: Whether it was looked at.
        favored: Whether it is marked as a favourite.
        deleted: Whether it was deleted.
    """

    id: str
    status: int | Unset = UNSET
    type: str | Unset = UNSET
    task_info: KlingVideoTaskInfo | Unset = UNSET
    create_time: int | Unset = UNSET
    update_time: int | Unset = UNSET
    view_time: int | Unset = UNSET
    viewed: bool | Unset = UNSET
    favored: bool | Unset = UNSET
    deleted: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_info": "taskInfo",
        "create_time": "createTime",
        "update_time": "updateTime",
        "view_time": "viewTime",
    }
