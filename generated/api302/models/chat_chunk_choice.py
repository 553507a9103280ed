from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_delta import ChatDelta


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatChunkChoice(Model):
    """The object `ChatChunkChoice`.

    Attributes:
        delta: What is new in an answer. Some models repeat the whole message in this form when nothing is streamed.
        index: Number of the answer, from 0.
        finish_reason: Why the answer ended, in its last chunk.
        logprobs: Probabilities of the tokens, in the vendor's form.
    """

    delta: ChatDelta
    index: int | Unset = UNSET
    finish_reason: str | None | Unset = UNSET
    logprobs: Any | Unset = UNSET
