from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangOutput(FileLink, Model):
    """The object `WanxiangOutput`.

    Attributes:
        task_id: The id of the task.
        task_status: `PENDING`, `RUNNING`, `SUCCEEDED`, `FAILED`, `CANCELED` or `UNKNOWN`.
        submit_time: When it was submitted, as `2025-07-01 10:00:00.000`.
        scheduled_time: When the work began.
        end_time: When it ended.
        video_url: Address of the video, once the state is `SUCCEEDED`.
        orig_prompt: The prompt as it was sent.
        actual_prompt: The prompt as it was used.
        code: The vendor's code of a failure.
        message: Why it failed.
    """

    task_id: str
    task_status: str
    submit_time: str | Unset = UNSET
    scheduled_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    video_url: str | Unset = UNSET
    orig_prompt: str | Unset = UNSET
    actual_prompt: str | Unset = UNSET
    code: str | Unset = UNSET
    message: str | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
