from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosV2Task(FileLink, Model):
    """The object `VideosV2Task`.

    Attributes:
        task_id: The id to ask for the result with.
        status: `pending` and `processing` go on, `completed` and `failed` are final.
        model: The model that works.
        mode: What the video is made from: `t2v` text, `i2v` pictures, `v2v` a video.
        video_url: Address of the video.
        attempts: How often the vendor was asked.
        execution_time: Seconds that it took, as text.
        created_at: When it was submitted, as ISO 8601.
        updated_at: When it last changed, as ISO 8601.
        completed_at: When it ended, as ISO 8601.
        raw_response: What the vendor answered; it differs by the model, and tells why a task failed.
        upstream_task_id: The id of the task at the vendor.
        ai302_cost_request_ids: The ids to ask `dashboard_get_record` with what the task cost.
        error: What went wrong, of a submission that was refused.
    """

    task_id: str
    status: str
    model: str | Unset = UNSET
    mode: str | Unset = UNSET
    video_url: str | Unset = UNSET
    attempts: float | Unset = UNSET
    execution_time: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    completed_at: str | Unset = UNSET
    raw_response: Any | Unset = UNSET
    upstream_task_id: str | Unset = UNSET
    ai302_cost_request_ids: Any | Unset = UNSET
    error: Any | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
