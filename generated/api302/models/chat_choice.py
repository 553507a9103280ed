from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_answer import ChatAnswer
    from .chat_content_filter import ChatContentFilter
    from .chat_delta import ChatDelta


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatChoice(Model):
    """The object `ChatChoice`.

    Attributes:
        message: See the type.
        index: Number of the answer, from 0.
        delta: What is new in an answer. Some models repeat the whole message in this form when nothing is streamed.
        finish_reason: Why it ended: `stop`, `length`, `tool_calls`, `content_filter`, `function_call`, or another word.
        logprobs: Probabilities of the tokens, in the vendor's form.
        content_filter_results: What Azure's content filters found, by subject; empty where they did not look.
    """

    message: ChatAnswer
    index: int | Unset = UNSET
    delta: ChatDelta | Unset = UNSET
    finish_reason: str | None | Unset = UNSET
    logprobs: Any | Unset = UNSET
    content_filter_results: ChatContentFilter | Unset = UNSET
