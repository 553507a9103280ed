from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bocha_ai_search_message import BochaAiSearchMessage


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaAiSearchAnswer(Model):
    """The object `BochaAiSearchAnswer`.

    Attributes:
        messages: Sources, the answer and further questions.
        code: 200 on success.
        log_id: The vendor's id of the call.
        msg: What went wrong.
        conversation_id: The vendor's id of the conversation.
    """

    messages: list[BochaAiSearchMessage]
    code: int | Unset = UNSET
    log_id: str | Unset = UNSET
    msg: str | None | Unset = UNSET
    conversation_id: str | Unset = UNSET
