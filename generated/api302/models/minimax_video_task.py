from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_base_response import MinimaxBaseResponse


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxVideoTask(Model):
    """The object `MinimaxVideoTask`.

    Attributes:
        task_id: The id of the task.
        status: Where the task stands: `Preparing`, `Queueing`, `Processing`, `Success` or `Fail`.
        file_id: The id of the video, once there is one.
        video_width: Pixels across.
        video_height: Pixels down.
        base_resp: Whether the call itself was accepted.
        code: `task_not_exist` where the id is not known.
    """

    task_id: str | Unset = UNSET
    status: str | Unset = UNSET
    file_id: str | Unset = UNSET
    video_width: int | Unset = UNSET
    video_height: int | Unset = UNSET
    base_resp: MinimaxBaseResponse | Unset = UNSET
    code: str | Unset = UNSET
