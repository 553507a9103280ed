"""Let a model answer after a search: `POST /metaso/chat/completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.metaso_chat_chunk import MetasoChatChunk
    from ...models.metaso_message import MetasoMessage

OPERATION: Operation[MetasoChatChunk] = Operation(
    id="metaso_stream",
    method="POST",
    path="/metaso/chat/completions",
    answer="MetasoChatChunk",
    accept="text/event-stream",
    content_type="application/json",
    ends_with="[DONE]",
    places={"concise_snippet": Place("body", "conciseSnippet")},
    constants={"format": "chat_completions", "stream": True},
)


def sync(
    *,
    client: Client,
    messages: Sequence[MetasoMessage | Mapping[str, Any]],
    model: str | Unset = UNSET,
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
    concise_snippet: bool | Unset = UNSET,
) -> Stream[MetasoChatChunk]:
    """Call the operation; `client.metaso.stream` documents the arguments."""
    return client.stream(OPERATION, messages=messages, model=model, scope=scope, concise_snippet=concise_snippet)


def asyncio(
    *,
    client: AsyncClient,
    messages: Sequence[MetasoMessage | Mapping[str, Any]],
    model: str | Unset = UNSET,
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
    concise_snippet: bool | Unset = UNSET,
) -> AsyncStream[MetasoChatChunk]:
    """Call the operation; `client.metaso.stream` documents the arguments."""
    return client.stream(OPERATION, messages=messages, model=model, scope=scope, concise_snippet=concise_snippet)
