from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .knowledge_chat_turn import KnowledgeChatTurn


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeChatRequest(Model):
    """The object `KnowledgeChatRequest`.

    Attributes:
        model_name: The language model that answers.
        query: The question.
        kb_id: The knowledge base; not needed with the key of its robot.
        stream: Answer in pieces, as server-sent events. The gateway's default is True.
        history: What was said before.
        top_k: How many hits of the knowledge base the model reads.
        score_threshold: Only hits with a higher score are read.
        temperature: Sampling temperature of the model.
    """

    model_name: str
    query: str
    kb_id: int | Unset = UNSET
    stream: bool | Unset = UNSET
    history: list[KnowledgeChatTurn] | Unset = UNSET
    top_k: int | Unset = UNSET
    score_threshold: float | Unset = UNSET
    temperature: float | Unset = UNSET
