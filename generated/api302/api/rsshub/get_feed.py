"""Fetch a feed of RSSHub: `GET /rsshub/{path}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Auth, Operation, Place

if TYPE_CHECKING:
    from ..._files import BinaryAnswer
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="rsshub_get_feed",
    method="GET",
    path="/rsshub/{path}",
    answer="BinaryAnswer",
    accept="application/xml",
    places={"path": Place("rest", "path")},
    auth=(Auth("query", "apikey"),),
    idempotent=True,
)


def sync(
    path: str,
    *,
    client: Client,
) -> BinaryAnswer:
    """Call the operation; `client.rsshub.get_feed` documents the arguments."""
    return client.send(OPERATION, path=path)


async def asyncio(
    path: str,
    *,
    client: AsyncClient,
) -> BinaryAnswer:
    """Call the operation; `client.rsshub.get_feed` documents the arguments."""
    return await client.send(OPERATION, path=path)
