"""Ask a model a question about a knowledge base: `POST /302/kb/chat/knowledge_base_chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.knowledge_chat_chunk import KnowledgeChatChunk
    from ...models.knowledge_chat_turn import KnowledgeChatTurn

OPERATION: Operation[KnowledgeChatChunk] = Operation(
    id="knowledge_stream_chat",
    method="POST",
    path="/302/kb/chat/knowledge_base_chat",
    answer="KnowledgeChatChunk",
    accept="text/event-stream",
    content_type="application/json",
    constants={"stream": True},
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
) -> Stream[KnowledgeChatChunk]:
    """Call the operation; `client.knowledge.stream_chat` documents the arguments."""
    return client.stream(
        OPERATION,
        model_name=model_name,
        query=query,
        kb_id=kb_id,
        history=history,
        top_k=top_k,
        score_threshold=score_threshold,
        temperature=temperature,
    )


def asyncio(
    *,
    client: AsyncClient,
    model_name: str,
    query: str,
    kb_id: int | Unset = UNSET,
    history: Sequence[KnowledgeChatTurn | Mapping[str, Any]] | Unset = UNSET,
    top_k: int | Unset = UNSET,
    score_threshold: float | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> AsyncStream[KnowledgeChatChunk]:
    """Call the operation; `client.knowledge.stream_chat` documents the arguments."""
    return client.stream(
        OPERATION,
        model_name=model_name,
        query=query,
        kb_id=kb_id,
        history=history,
        top_k=top_k,
        score_threshold=score_threshold,
        temperature=temperature,
    )
