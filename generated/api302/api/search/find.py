"""Search the web with one of many providers, in one format: `POST /302/general/search`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.search_result import SearchResult

OPERATION: Operation[SearchResult] = Operation(
    id="search_find",
    method="POST",
    path="/302/general/search",
    answer="SearchResult",
    content_type="application/json",
    places={
        "start_crawl_date": Place("body", "startCrawlDate"),
        "end_crawl_date": Place("body", "endCrawlDate"),
        "start_published_date": Place("body", "startPublishedDate"),
        "end_published_date": Place("body", "endPublishedDate"),
        "include_row_content": Place("body", "includeRowContent"),
    },
    idempotent=True,
)


def sync(
    *,
    client: Client,
    query: str,
    provider: Literal[
        "bocha", "exa", "firecrawl", "metaso", "perplexity", "search1_news", "search1_search", "tavily", "unifuncs"
    ],
    max_results: int | Unset = UNSET,
    category: str | Unset = UNSET,
    time_range: str | Unset = UNSET,
    include_images: bool | Unset = UNSET,
    include_domains: Sequence[str] | Unset = UNSET,
    exclude_domains: Sequence[str] | Unset = UNSET,
    start_crawl_date: str | Unset = UNSET,
    end_crawl_date: str | Unset = UNSET,
    start_published_date: str | Unset = UNSET,
    end_published_date: str | Unset = UNSET,
    crawl_results: int | Unset = UNSET,
    include_row_content: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    max_tokens_per_page: int | Unset = UNSET,
    country: str | Unset = UNSET,
) -> SearchResult:
    """Call the operation; `client.search.find` documents the arguments."""
    return client.send(
        OPERATION,
        query=query,
        provider=provider,
        max_results=max_results,
        category=category,
        time_range=time_range,
        include_images=include_images,
        include_domains=include_domains,
        exclude_domains=exclude_domains,
        start_crawl_date=start_crawl_date,
        end_crawl_date=end_crawl_date,
        start_published_date=start_published_date,
        end_published_date=end_published_date,
        crawl_results=crawl_results,
        include_row_content=include_row_content,
        page=page,
        max_tokens_per_page=max_tokens_per_page,
        country=country,
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    provider: Literal[
        "bocha", "exa", "firecrawl", "metaso", "perplexity", "search1_news", "search1_search", "tavily", "unifuncs"
    ],
    max_results: int | Unset = UNSET,
    category: str | Unset = UNSET,
    time_range: str | Unset = UNSET,
    include_images: bool | Unset = UNSET,
    include_domains: Sequence[str] | Unset = UNSET,
    exclude_domains: Sequence[str] | Unset = UNSET,
    start_crawl_date: str | Unset = UNSET,
    end_crawl_date: str | Unset = UNSET,
    start_published_date: str | Unset = UNSET,
    end_published_date: str | Unset = UNSET,
    crawl_results: int | Unset = UNSET,
    include_row_content: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    max_tokens_per_page: int | Unset = UNSET,
    country: str | Unset = UNSET,
) -> SearchResult:
    """Call the operation; `client.search.find` documents the arguments."""
    return await client.send(
        OPERATION,
        query=query,
        provider=provider,
        max_results=max_results,
        category=category,
        time_range=time_range,
        include_images=include_images,
        include_domains=include_domains,
        exclude_domains=exclude_domains,
        start_crawl_date=start_crawl_date,
        end_crawl_date=end_crawl_date,
        start_published_date=start_published_date,
        end_published_date=end_published_date,
        crawl_results=crawl_results,
        include_row_content=include_row_content,
        page=page,
        max_tokens_per_page=max_tokens_per_page,
        country=country,
    )
