"""List what is popular on GitHub or Hacker News: `POST /search1api/trending`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.search_1_api_trends import Search1ApiTrends

OPERATION: Operation[Search1ApiTrends] = Operation(
    id="search1api_list_trends",
    method="POST",
    path="/search1api/trending",
    answer="Search1ApiTrends",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    search_service: Literal["github", "hackernews"],
    max_results: int | Unset = UNSET,
) -> Search1ApiTrends:
    """Call the operation; `client.search1api.list_trends` documents the arguments."""
    return client.send(OPERATION, search_service=search_service, max_results=max_results)


async def asyncio(
    *,
    client: AsyncClient,
    search_service: Literal["github", "hackernews"],
    max_results: int | Unset = UNSET,
) -> Search1ApiTrends:
    """Call the operation; `client.search1api.list_trends` documents the arguments."""
    return await client.send(OPERATION, search_service=search_service, max_results=max_results)
