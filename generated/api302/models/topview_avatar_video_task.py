from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewAvatarVideoTask(FileLink, Model):
    """The object `TopviewAvatarVideoTask`.

    Attributes:
        status: `init`, `running`, `success`, `fail` or `failed`.
        task_id: The id of the task.
        output_video_url: Address of the video, once it is made.
        error_msg: Why it failed.
    """

    status: str
    task_id: str | Unset = UNSET
    output_video_url: str | Unset = UNSET
    error_msg: str | None | Unset = UNSET
    file_field: ClassVar[str] = "output_video_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "output_video_url": "outputVideoUrl",
        "error_msg": "errorMsg",
    }
