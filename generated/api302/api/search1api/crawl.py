"""Read the text of a web page: `POST /search1api/crawl`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.search_1_api_crawl_result import Search1ApiCrawlResult

OPERATION: Operation[Search1ApiCrawlResult] = Operation(
    id="search1api_crawl",
    method="POST",
    path="/search1api/crawl",
    answer="Search1ApiCrawlResult",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    url: str,
) -> Search1ApiCrawlResult:
    """Call the operation; `client.search1api.crawl` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> Search1ApiCrawlResult:
    """Call the operation; `client.search1api.crawl` documents the arguments."""
    return await client.send(OPERATION, url=url)
