"""Search the web, and read what was found: `POST /firecrawl/v1/search`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.firecrawl_search_answer import FirecrawlSearchAnswer
    from ...models.firecrawl_search_scrape_options import FirecrawlSearchScrapeOptions

OPERATION: Operation[FirecrawlSearchAnswer] = Operation(
    id="firecrawl_search",
    method="POST",
    path="/firecrawl/v1/search",
    answer="FirecrawlSearchAnswer",
    content_type="application/json",
    places={
        "ignore_invalid_ur_ls": Place("body", "ignoreInvalidURLs"),
        "scrape_options": Place("body", "scrapeOptions"),
    },
    idempotent=True,
    envelope=Envelope(("success",), (True,), ("error",)),
)


def sync(
    *,
    client: Client,
    query: str,
    limit: int | Unset = UNSET,
    tbs: str | Unset = UNSET,
    location: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    ignore_invalid_ur_ls: bool | Unset = UNSET,
    scrape_options: FirecrawlSearchScrapeOptions | Mapping[str, Any] | Unset = UNSET,
) -> FirecrawlSearchAnswer:
    """Call the operation; `client.firecrawl.search` documents the arguments."""
    return client.send(
        OPERATION,
        query=query,
        limit=limit,
        tbs=tbs,
        location=location,
        timeout=timeout,
        ignore_invalid_ur_ls=ignore_invalid_ur_ls,
        scrape_options=scrape_options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    limit: int | Unset = UNSET,
    tbs: str | Unset = UNSET,
    location: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    ignore_invalid_ur_ls: bool | Unset = UNSET,
    scrape_options: FirecrawlSearchScrapeOptions | Mapping[str, Any] | Unset = UNSET,
) -> FirecrawlSearchAnswer:
    """Call the operation; `client.firecrawl.search` documents the arguments."""
    return await client.send(
        OPERATION,
        query=query,
        limit=limit,
        tbs=tbs,
        location=location,
        timeout=timeout,
        ignore_invalid_ur_ls=ignore_invalid_ur_ls,
        scrape_options=scrape_options,
    )
