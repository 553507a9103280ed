"""Continue a conversation about a knowledge base, in the format of OpenAI: `POST /302/kb/v1/chat/completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.chat_completion_chunk import ChatCompletionChunk
    from ...models.chat_message import ChatMessage

OPERATION: Operation[ChatCompletionChunk] = Operation(
    id="knowledge_stream",
    method="POST",
    path="/302/kb/v1/chat/completions",
    answer="ChatCompletionChunk",
    accept="text/event-stream",
    content_type="application/json",
    ends_with="[DONE]",
    constants={"stream": True},
)


def sync(
    *,
    client: Client,
    model: str,
    messages: Sequence[ChatMessage | Mapping[str, Any]],
    temperature: float | Unset = UNSET,
    kb_id: int | Unset = UNSET,
) -> Stream[ChatCompletionChunk]:
    """Call the operation; `client.knowledge.stream` documents the arguments."""
    return client.stream(OPERATION, model=model, messages=messages, temperature=temperature, kb_id=kb_id)


def asyncio(
    *,
    client: AsyncClient,
    model: str,
    messages: Sequence[ChatMessage | Mapping[str, Any]],
    temperature: float | Unset = UNSET,
    kb_id: int | Unset = UNSET,
) -> AsyncStream[ChatCompletionChunk]:
    """Call the operation; `client.knowledge.stream` documents the arguments."""
    return client.stream(OPERATION, model=model, messages=messages, temperature=temperature, kb_id=kb_id)
