"""List the pages of a site: `POST /firecrawl/v1/map`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.firecrawl_map import FirecrawlMap

OPERATION: Operation[FirecrawlMap] = Operation(
    id="firecrawl_map",
    method="POST",
    path="/firecrawl/v1/map",
    answer="FirecrawlMap",
    content_type="application/json",
    places={
        "ignore_sitemap": Place("body", "ignoreSitemap"),
        "sitemap_only": Place("body", "sitemapOnly"),
        "include_subdomains": Place("body", "includeSubdomains"),
    },
    idempotent=True,
    envelope=Envelope(("success",), (True,), ("error",)),
)


def sync(
    *,
    client: Client,
    url: str,
    search: str | Unset = UNSET,
    ignore_sitemap: bool | Unset = UNSET,
    sitemap_only: bool | Unset = UNSET,
    include_subdomains: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> FirecrawlMap:
    """Call the operation; `client.firecrawl.map` documents the arguments."""
    return client.send(
        OPERATION,
        url=url,
        search=search,
        ignore_sitemap=ignore_sitemap,
        sitemap_only=sitemap_only,
        include_subdomains=include_subdomains,
        limit=limit,
        timeout=timeout,
    )


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
    search: str | Unset = UNSET,
    ignore_sitemap: bool | Unset = UNSET,
    sitemap_only: bool | Unset = UNSET,
    include_subdomains: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> FirecrawlMap:
    """Call the operation; `client.firecrawl.map` documents the arguments."""
    return await client.send(
        OPERATION,
        url=url,
        search=search,
        ignore_sitemap=ignore_sitemap,
        sitemap_only=sitemap_only,
        include_subdomains=include_subdomains,
        limit=limit,
        timeout=timeout,
    )
