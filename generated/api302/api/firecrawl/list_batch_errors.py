"""List the pages of a batch that failed: `GET /firecrawl/v1/batch/scrape/{id}/errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.firecrawl_batch_errors import FirecrawlBatchErrors

OPERATION: Operation[FirecrawlBatchErrors] = Operation(
    id="firecrawl_list_batch_errors",
    method="GET",
    path="/firecrawl/v1/batch/scrape/{id}/errors",
    answer="FirecrawlBatchErrors",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> FirecrawlBatchErrors:
    """Call the operation; `client.firecrawl.list_batch_errors` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> FirecrawlBatchErrors:
    """Call the operation; `client.firecrawl.list_batch_errors` documents the arguments."""
    return await client.send(OPERATION, id=id)
