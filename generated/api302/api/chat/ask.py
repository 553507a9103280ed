"""Let a model continue a conversation: `POST /v1/chat/completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chat_simple_answer import ChatSimpleAnswer

OPERATION: Operation[ChatSimpleAnswer] = Operation(
    id="chat_ask",
    method="POST",
    path="/v1/chat/completions",
    answer="ChatSimpleAnswer",
    content_type="application/json",
    places={"callback": Place("query", "callback")},
)


def sync(
    *,
    client: Client,
    model: str,
    message: str,
    callback: str | Unset = UNSET,
) -> ChatSimpleAnswer:
    """Call the operation; `client.chat.ask` documents the arguments."""
    return client.send(OPERATION, model=model, message=message, callback=callback)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    message: str,
    callback: str | Unset = UNSET,
) -> ChatSimpleAnswer:
    """Call the operation; `client.chat.ask` documents the arguments."""
    return await client.send(OPERATION, model=model, message=message, callback=callback)
