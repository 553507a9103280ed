from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_answer import ChatAnswer


@define(slots=False, kw_only=True, repr=False)
class ChatChoice(Model):
    """The object `ChatChoice`.

    Attributes:
        message: See the type.
        index: Number of the answer, from 0.
        finish_reason: Why it ended: `stop`, `length`, `tool_calls`, `content_filter`, or a vendor's own word.
        logprobs: Probabilities of the tokens, in the vendor's form.
    """

    message: ChatAnswer
    index: int | Unset = UNSET
    finish_reason: str | None | Unset = UNSET
    logprobs: Any | Unset = UNSET
