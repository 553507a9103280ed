from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_file import KlingVideoFile
    from .kling_video_task_info import KlingVideoTaskInfo


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoWork(Model):
    """One video with what belongs to it.

    Attributes:
        resource: The video, or the picture of its cover.
        cover: The video, or the picture of its cover.
        status: How the work stands, in the same numbers.
        type: Kind of the task.
        content_type: Kind of the content.
        task_info: What was asked for.
        create_time: When it was made.
        submit_time: When it was submitted.
        publish_time: When it was published at the vendor.
        publish_status: Whether it is published at the vendor.
        starred: Whether it has a star.
        star_num: How many stars it has.
        favored: Whether it is marked as a favourite.
        deleted: Whether it was deleted.
        lip_sync_status: How a lip synchronisation stands.
        report_num: How often it was reported.
        self_attitude: What the account thinks of it.
        self_comment: The account's comment; what it holds is not known.
        user_profile: The vendor's profile of the account; what it holds is not known.
    """

    resource: KlingVideoFile | Unset = UNSET
    cover: KlingVideoFile | Unset = UNSET
    status: int | Unset = UNSET
    type: str | Unset = UNSET
    content_type: str | Unset = UNSET
    task_info: KlingVideoTaskInfo | Unset = UNSET
    create_time: int | Unset = UNSET
    submit_time: int | Unset = UNSET
    publish_time: int | Unset = UNSET
    publish_status: str | Unset = UNSET
    starred: bool | Unset = UNSET
    star_num: int | Unset = UNSET
    favored: bool | Unset = UNSET
    deleted: bool | Unset = UNSET
    lip_sync_status: int | Unset = UNSET
    report_num: int | Unset = UNSET
    self_attitude: str | Unset = UNSET
    self_comment: dict[str, Any] | Unset = UNSET
    user_profile: dict[str, Any] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "content_type": "contentType",
        "task_info": "taskInfo",
        "create_time": "createTime",
        "submit_time": "submitTime",
        "publish_time": "publishTime",
        "publish_status": "publishStatus",
        "star_num": "starNum",
        "lip_sync_status": "lipSyncStatus",
        "report_num": "reportNum",
        "self_attitude": "selfAttitude",
        "self_comment": "selfComment",
        "user_profile": "userProfile",
    }
