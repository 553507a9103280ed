from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_message import ChatMessage


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeCompletionRequest(Model):
    """The object `KnowledgeCompletionRequest`.

    Attributes:
        model: The language model that answers.
        messages: The conversation so far.
        stream: Answer in chunks, as server-sent events. What holds without it is not known.
        temperature: Sampling temperature of the model.
        kb_id: The knowledge base; not needed with the key of its robot.
    """

    model: str
    messages: list[ChatMessage]
    stream: bool | Unset = UNSET
    temperature: float | Unset = UNSET
    kb_id: int | Unset = UNSET
