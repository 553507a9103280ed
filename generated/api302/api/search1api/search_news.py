"""Search news with an engine of your choice: `POST /search1api/news`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.search_1_api_search_result import Search1ApiSearchResult

OPERATION: Operation[Search1ApiSearchResult] = Operation(
    id="search1api_search_news",
    method="POST",
    path="/search1api/news",
    answer="Search1ApiSearchResult",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    query: str,
    max_results: int | Unset = UNSET,
    search_service: Literal["bing", "duckduckgo", "google", "hackernews", "yahoo"] | Unset = UNSET,
    crawl_results: int | Unset = UNSET,
    include_sites: Sequence[str] | Unset = UNSET,
    exclude_sites: Sequence[str] | Unset = UNSET,
    time_range: Literal["day", "month", "year"] | Unset = UNSET,
) -> Search1ApiSearchResult:
    """Call the operation; `client.search1api.search_news` documents the arguments."""
    return client.send(
        OPERATION,
        query=query,
        max_results=max_results,
        search_service=search_service,
        crawl_results=crawl_results,
        include_sites=include_sites,
        exclude_sites=exclude_sites,
        time_range=time_range,
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    max_results: int | Unset = UNSET,
    search_service: Literal["bing", "duckduckgo", "google", "hackernews", "yahoo"] | Unset = UNSET,
    crawl_results: int | Unset = UNSET,
    include_sites: Sequence[str] | Unset = UNSET,
    exclude_sites: Sequence[str] | Unset = UNSET,
    time_range: Literal["day", "month", "year"] | Unset = UNSET,
) -> Search1ApiSearchResult:
    """Call the operation; `client.search1api.search_news` documents the arguments."""
    return await client.send(
        OPERATION,
        query=query,
        max_results=max_results,
        search_service=search_service,
        crawl_results=crawl_results,
        include_sites=include_sites,
        exclude_sites=exclude_sites,
        time_range=time_range,
    )
