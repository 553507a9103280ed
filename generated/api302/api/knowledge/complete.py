"""Continue a conversation about a knowledge base, in the format of OpenAI: `POST /302/kb/v1/chat/completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chat_completion import ChatCompletion
    from ...models.chat_message import ChatMessage

OPERATION: Operation[ChatCompletion] = Operation(
    id="knowledge_complete",
    method="POST",
    path="/302/kb/v1/chat/completions",
    answer="ChatCompletion",
    content_type="application/json",
    constants={"stream": False},
)


def sync(
    *,
    client: Client,
    model: str,
    messages: Sequence[ChatMessage | Mapping[str, Any]],
    temperature: float | Unset = UNSET,
    kb_id: int | Unset = UNSET,
) -> ChatCompletion:
    """Call the operation; `client.knowledge.complete` documents the arguments."""
    return client.send(OPERATION, model=model, messages=messages, temperature=temperature, kb_id=kb_id)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    messages: Sequence[ChatMessage | Mapping[str, Any]],
    temperature: float | Unset = UNSET,
    kb_id: int | Unset = UNSET,
) -> ChatCompletion:
    """Call the operation; `client.knowledge.complete` documents the arguments."""
    return await client.send(OPERATION, model=model, messages=messages, temperature=temperature, kb_id=kb_id)
