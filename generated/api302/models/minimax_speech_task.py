from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_base_response import MinimaxBaseResponse


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxSpeechTask(Model):
    """The object `MinimaxSpeechTask`.

    Attributes:
        base_resp: Whether the call itself was accepted.
        task_id: The id of the task.
        status: Where the task stands: `Processing`, `Success` or `Failed`.
        file_id: The id of the file.
    """

    base_resp: MinimaxBaseResponse
    task_id: int | Unset = UNSET
    status: str | Unset = UNSET
    file_id: int | Unset = UNSET
