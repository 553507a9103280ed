"""Ask for the state and the pages of a batch: `GET /firecrawl/v1/batch/scrape/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.firecrawl_batch import FirecrawlBatch

OPERATION: Operation[FirecrawlBatch] = Operation(
    id="firecrawl_get_batch",
    method="GET",
    path="/firecrawl/v1/batch/scrape/{id}",
    answer="FirecrawlBatch",
    places={"id": Place("path", "id")},
    idempotent=True,
    envelope=Envelope(("success",), (True,), ("error",)),
)


def sync(
    id: str,
    *,
    client: Client,
) -> FirecrawlBatch:
    """Call the operation; `client.firecrawl.get_batch` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> FirecrawlBatch:
    """Call the operation; `client.firecrawl.get_batch` documents the arguments."""
    return await client.send(OPERATION, id=id)
