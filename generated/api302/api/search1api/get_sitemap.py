"""List the links of a site: `POST /search1api/sitemap`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.search_1_api_sitemap import Search1ApiSitemap

OPERATION: Operation[Search1ApiSitemap] = Operation(
    id="search1api_get_sitemap",
    method="POST",
    path="/search1api/sitemap",
    answer="Search1ApiSitemap",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    url: str,
) -> Search1ApiSitemap:
    """Call the operation; `client.search1api.get_sitemap` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> Search1ApiSitemap:
    """Call the operation; `client.search1api.get_sitemap` documents the arguments."""
    return await client.send(OPERATION, url=url)
