"""Let a model answer after a search: `POST /metaso/chat/completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.metaso_answer import MetasoAnswer

OPERATION: Operation[MetasoAnswer] = Operation(
    id="metaso_ask",
    method="POST",
    path="/metaso/chat/completions",
    answer="MetasoAnswer",
    content_type="application/json",
    places={"concise_snippet": Place("body", "conciseSnippet")},
    constants={"format": "simple"},
)


def sync(
    *,
    client: Client,
    q: str,
    model: str | Unset = UNSET,
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
    concise_snippet: bool | Unset = UNSET,
) -> MetasoAnswer:
    """Call the operation; `client.metaso.ask` documents the arguments."""
    return client.send(OPERATION, q=q, model=model, scope=scope, concise_snippet=concise_snippet)


async def asyncio(
    *,
    client: AsyncClient,
    q: str,
    model: str | Unset = UNSET,
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
    concise_snippet: bool | Unset = UNSET,
) -> MetasoAnswer:
    """Call the operation; `client.metaso.ask` documents the arguments."""
    return await client.send(OPERATION, q=q, model=model, scope=scope, concise_snippet=concise_snippet)
