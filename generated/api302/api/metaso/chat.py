"""Let a model answer after a search: `POST /metaso/chat/completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.metaso_chat_answer import MetasoChatAnswer
    from ...models.metaso_message import MetasoMessage

OPERATION: Operation[MetasoChatAnswer] = Operation(
    id="metaso_chat",
    method="POST",
    path="/metaso/chat/completions",
    answer="MetasoChatAnswer",
    content_type="application/json",
    places={"concise_snippet": Place("body", "conciseSnippet")},
    constants={"format": "chat_completions"},
)


def sync(
    *,
    client: Client,
    messages: Sequence[MetasoMessage | Mapping[str, Any]],
    model: str | Unset = UNSET,
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
    concise_snippet: bool | Unset = UNSET,
) -> MetasoChatAnswer:
    """Call the operation; `client.metaso.chat` documents the arguments."""
    return client.send(OPERATION, messages=messages, model=model, scope=scope, concise_snippet=concise_snippet)


async def asyncio(
    *,
    client: AsyncClient,
    messages: Sequence[MetasoMessage | Mapping[str, Any]],
    model: str | Unset = UNSET,
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
    concise_snippet: bool | Unset = UNSET,
) -> MetasoChatAnswer:
    """Call the operation; `client.metaso.chat` documents the arguments."""
    return await client.send(OPERATION, messages=messages, model=model, scope=scope, concise_snippet=concise_snippet)
