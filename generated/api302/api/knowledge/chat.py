"""Ask a model a question about a knowledge base: `POST /302/kb/chat/knowledge_base_chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.knowledge_chat_answer import KnowledgeChatAnswer
    from ...models.knowledge_chat_turn import KnowledgeChatTurn

OPERATION: Operation[KnowledgeChatAnswer] = Operation(
    id="knowledge_chat",
    method="POST",
    path="/302/kb/chat/knowledge_base_chat",
    answer="KnowledgeChatAnswer",
    content_type="application/json",
    constants={"stream": False},
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    model_name: str,
    query: str,
    kb_id: int | Unset = UNSET,
    history: Sequence[KnowledgeChatTurn | Mapping[str, Any]] | Unset = UNSET,
    top_k: int | Unset = UNSET,
    score_threshold: float | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> KnowledgeChatAnswer:
    """Call the operation; `client.knowledge.chat` documents the arguments."""
    return client.send(
        OPERATION,
        model_name=model_name,
        query=query,
        kb_id=kb_id,
        history=history,
        top_k=top_k,
        score_threshold=score_threshold,
        temperature=temperature,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model_name: str,
    query: str,
    kb_id: int | Unset = UNSET,
    history: Sequence[KnowledgeChatTurn | Mapping[str, Any]] | Unset = UNSET,
    top_k: int | Unset = UNSET,
    score_threshold: float | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> KnowledgeChatAnswer:
    """Call the operation; `client.knowledge.chat` documents the arguments."""
    return await client.send(
        OPERATION,
        model_name=model_name,
        query=query,
        kb_id=kb_id,
        history=history,
        top_k=top_k,
        score_threshold=score_threshold,
        temperature=temperature,
    )
