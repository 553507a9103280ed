"""Search the web and get the passages that fit: `POST /tavily/search`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tavily_search_result import TavilySearchResult

OPERATION: Operation[TavilySearchResult] = Operation(
    id="tavily_search",
    method="POST",
    path="/tavily/search",
    answer="TavilySearchResult",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    query: str,
    topic: Literal["finance", "general", "news"] | Unset = UNSET,
    search_depth: Literal["advanced", "basic"] | Unset = UNSET,
    chunks_per_source: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    time_range: Literal["d", "day", "m", "month", "w", "week", "y", "year"] | Unset = UNSET,
    days: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_answer: bool | str | Unset = UNSET,
    include_raw_content: bool | str | Unset = UNSET,
    include_images: bool | Unset = UNSET,
    include_image_descriptions: bool | Unset = UNSET,
    include_domains: Sequence[str] | Unset = UNSET,
    exclude_domains: Sequence[str] | Unset = UNSET,
    country: str | Unset = UNSET,
    auto_parameters: bool | Unset = UNSET,
    include_favicon: bool | Unset = UNSET,
) -> TavilySearchResult:
    """Call the operation; `client.tavily.search` documents the arguments."""
    return client.send(
        OPERATION,
        query=query,
        topic=topic,
        search_depth=search_depth,
        chunks_per_source=chunks_per_source,
        max_results=max_results,
        time_range=time_range,
        days=days,
        start_date=start_date,
        end_date=end_date,
        include_answer=include_answer,
        include_raw_content=include_raw_content,
        include_images=include_images,
        include_image_descriptions=include_image_descriptions,
        include_domains=include_domains,
        exclude_domains=exclude_domains,
        country=country,
        auto_parameters=auto_parameters,
        include_favicon=include_favicon,
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    topic: Literal["finance", "general", "news"] | Unset = UNSET,
    search_depth: Literal["advanced", "basic"] | Unset = UNSET,
    chunks_per_source: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    time_range: Literal["d", "day", "m", "month", "w", "week", "y", "year"] | Unset = UNSET,
    days: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_answer: bool | str | Unset = UNSET,
    include_raw_content: bool | str | Unset = UNSET,
    include_images: bool | Unset = UNSET,
    include_image_descriptions: bool | Unset = UNSET,
    include_domains: Sequence[str] | Unset = UNSET,
    exclude_domains: Sequence[str] | Unset = UNSET,
    country: str | Unset = UNSET,
    auto_parameters: bool | Unset = UNSET,
    include_favicon: bool | Unset = UNSET,
) -> TavilySearchResult:
    """Call the operation; `client.tavily.search` documents the arguments."""
    return await client.send(
        OPERATION,
        query=query,
        topic=topic,
        search_depth=search_depth,
        chunks_per_source=chunks_per_source,
        max_results=max_results,
        time_range=time_range,
        days=days,
        start_date=start_date,
        end_date=end_date,
        include_answer=include_answer,
        include_raw_content=include_raw_content,
        include_images=include_images,
        include_image_descriptions=include_image_descriptions,
        include_domains=include_domains,
        exclude_domains=exclude_domains,
        country=country,
        auto_parameters=auto_parameters,
        include_favicon=include_favicon,
    )
