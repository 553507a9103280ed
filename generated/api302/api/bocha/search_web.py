"""Search the web: `POST /bochaai/v1/web-search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bocha_web_search_answer import BochaWebSearchAnswer

OPERATION: Operation[BochaWebSearchAnswer] = Operation(
    id="bocha_search_web",
    method="POST",
    path="/bochaai/v1/web-search",
    answer="BochaWebSearchAnswer",
    content_type="application/json",
    idempotent=True,
    envelope=Envelope(("code",), (200,), ("msg",)),
)


def sync(
    *,
    client: Client,
    query: str,
    freshness: str | Unset = UNSET,
    summary: bool | Unset = UNSET,
    count: int | Unset = UNSET,
) -> BochaWebSearchAnswer:
    """Call the operation; `client.bocha.search_web` documents the arguments."""
    return client.send(OPERATION, query=query, freshness=freshness, summary=summary, count=count)


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    freshness: str | Unset = UNSET,
    summary: bool | Unset = UNSET,
    count: int | Unset = UNSET,
) -> BochaWebSearchAnswer:
    """Call the operation; `client.bocha.search_web` documents the arguments."""
    return await client.send(OPERATION, query=query, freshness=freshness, summary=summary, count=count)
