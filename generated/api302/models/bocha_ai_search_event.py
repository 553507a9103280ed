from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bocha_ai_search_message import BochaAiSearchMessage


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaAiSearchEvent(Model):
    """The object `BochaAiSearchEvent`.

    Attributes:
        event: `message`, or `done` at the end.
        message: See the type.
        index: Number of the message within its kind, from 0.
        conversation_id: The vendor's id of the conversation.
        seq_id: Number within the conversation; only 0 has been seen.
        is_finish: Whether the message is complete; only false has been seen.
    """

    event: str
    message: BochaAiSearchMessage | Unset = UNSET
    index: int | Unset = UNSET
    conversation_id: str | Unset = UNSET
    seq_id: int | Unset = UNSET
    is_finish: bool | Unset = UNSET
