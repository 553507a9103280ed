"""Read the text of web pages: `POST /tavily/extract`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tavily_extract_result import TavilyExtractResult

OPERATION: Operation[TavilyExtractResult] = Operation(
    id="tavily_extract",
    method="POST",
    path="/tavily/extract",
    answer="TavilyExtractResult",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    urls: str | Sequence[str],
    include_images: bool | Unset = UNSET,
    extract_depth: Literal["advanced", "basic"] | Unset = UNSET,
    format: Literal["markdown", "text"] | Unset = UNSET,
    timeout: float | Unset = UNSET,
    include_favicon: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    chunks_per_source: int | Unset = UNSET,
) -> TavilyExtractResult:
    """Call the operation; `client.tavily.extract` documents the arguments."""
    return client.send(
        OPERATION,
        urls=urls,
        include_images=include_images,
        extract_depth=extract_depth,
        format=format,
        timeout=timeout,
        include_favicon=include_favicon,
        query=query,
        chunks_per_source=chunks_per_source,
    )


async def asyncio(
    *,
    client: AsyncClient,
    urls: str | Sequence[str],
    include_images: bool | Unset = UNSET,
    extract_depth: Literal["advanced", "basic"] | Unset = UNSET,
    format: Literal["markdown", "text"] | Unset = UNSET,
    timeout: float | Unset = UNSET,
    include_favicon: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    chunks_per_source: int | Unset = UNSET,
) -> TavilyExtractResult:
    """Call the operation; `client.tavily.extract` documents the arguments."""
    return await client.send(
        OPERATION,
        urls=urls,
        include_images=include_images,
        extract_depth=extract_depth,
        format=format,
        timeout=timeout,
        include_favicon=include_favicon,
        query=query,
        chunks_per_source=chunks_per_source,
    )
