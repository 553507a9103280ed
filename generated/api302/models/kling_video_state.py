from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_fetched_result import KlingVideoFetchedResult
    from .kling_video_limitation import KlingVideoLimitation
    from .kling_video_task import KlingVideoTask
    from .kling_video_tickets import KlingVideoTickets
    from .kling_video_work import KlingVideoWork


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoState(Model):
    """The object `KlingVideoState`.

    Attributes:
        status: How the task stands: 5 queued, 10 processing, 50 failed and the money returned, 99 done.
        message: More on the state, such as why the task failed.
        task: The task itself.
        works: The videos; empty until the task is done.
        limitation: What the vendor's account may still do.
        user_tickets: The credits of the vendor's account.
        task_id: The id of the task, in the envelope of Kling's own API.
        task_status: `submitted`, `processing`, `succeed` or `failed`, in the envelope of Kling's own API.
        task_status_msg: Why the task failed, in the envelope of Kling's own API.
        task_result: What tasks that answer in the envelope of Kling's own API have made.
        created_at: When it was submitted, Unix time in milliseconds, in the envelope of Kling's own API.
        updated_at: When it last changed, Unix time in milliseconds, in the envelope of Kling's own API.
    """

    status: int | Unset = UNSET
    message: str | Unset = UNSET
    task: KlingVideoTask | Unset = UNSET
    works: list[KlingVideoWork] | Unset = UNSET
    limitation: KlingVideoLimitation | Unset = UNSET
    user_tickets: KlingVideoTickets | Unset = UNSET
    task_id: str | Unset = UNSET
    task_status: str | Unset = UNSET
    task_status_msg: str | Unset = UNSET
    task_result: KlingVideoFetchedResult | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "user_tickets": "userTickets",
    }
