from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_base_response import MinimaxBaseResponse


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxSpeechSubmission(Model):
    """The object `MinimaxSpeechSubmission`.

    Attributes:
        task_id: The id to ask for the result with.
        base_resp: Whether the call itself was accepted.
        task_token: A token of the task.
        file_id: The id of the file to come.
        usage_characters: Characters that are charged.
    """

    task_id: int
    base_resp: MinimaxBaseResponse
    task_token: str | Unset = UNSET
    file_id: int | Unset = UNSET
    usage_characters: int | Unset = UNSET
