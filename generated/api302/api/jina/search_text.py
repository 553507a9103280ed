"""Search the web and read what was found: `GET /jina/search/{query}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[str] = Operation(
    id="jina_search_text",
    method="GET",
    path="/jina/search/{query}",
    answer="str",
    accept="text/plain",
    places={
        "query": Place("rest", "query"),
        "x_site": Place("header", "X-Site"),
        "x_no_cache": Place("header", "X-No-Cache"),
        "x_return_format": Place("header", "X-Return-Format"),
    },
    idempotent=True,
)


def sync(
    query: str,
    *,
    client: Client,
    x_site: str | Unset = UNSET,
    x_no_cache: str | Unset = UNSET,
    x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
) -> str:
    """Call the operation; `client.jina.search_text` documents the arguments."""
    return client.send(OPERATION, query=query, x_site=x_site, x_no_cache=x_no_cache, x_return_format=x_return_format)


async def asyncio(
    query: str,
    *,
    client: AsyncClient,
    x_site: str | Unset = UNSET,
    x_no_cache: str | Unset = UNSET,
    x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
) -> str:
    """Call the operation; `client.jina.search_text` documents the arguments."""
    return await client.send(
        OPERATION, query=query, x_site=x_site, x_no_cache=x_no_cache, x_return_format=x_return_format
    )
