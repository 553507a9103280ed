from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_official_info import KlingVideoOfficialInfo
    from .kling_video_official_result import KlingVideoOfficialResult
    from .kling_video_task import KlingVideoTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoOfficialTask(Model):
    """The object `KlingVideoOfficialTask`.

    Attributes:
        task_id: The id to ask for the result with; begins with `kling_`.
        task_status: `submitted`, `processing`, `succeed` or `failed`.
        task_status_msg: Why it failed; otherwise empty.
        task_info: What was asked for.
        task_result: What was made; empty at first.
        created_at: When it was submitted, Unix time in milliseconds.
        updated_at: When it last changed, Unix time in milliseconds.
        task: The task itself.
    """

    task_id: str | Unset = UNSET
    task_status: str | Unset = UNSET
    task_status_msg: str | Unset = UNSET
    task_info: KlingVideoOfficialInfo | Unset = UNSET
    task_result: KlingVideoOfficialResult | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    task: KlingVideoTask | Unset = UNSET
