"""Search the web by meaning or by words: `POST /exaai/search`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.exa_contents_options import ExaContentsOptions
    from ...models.exa_search_result import ExaSearchResult

OPERATION: Operation[ExaSearchResult] = Operation(
    id="exa_search",
    method="POST",
    path="/exaai/search",
    answer="ExaSearchResult",
    content_type="application/json",
    places={
        "use_autoprompt": Place("body", "useAutoprompt"),
        "user_location": Place("body", "userLocation"),
        "num_results": Place("body", "numResults"),
        "include_domains": Place("body", "includeDomains"),
        "exclude_domains": Place("body", "excludeDomains"),
        "start_crawl_date": Place("body", "startCrawlDate"),
        "end_crawl_date": Place("body", "endCrawlDate"),
        "start_published_date": Place("body", "startPublishedDate"),
        "end_published_date": Place("body", "endPublishedDate"),
        "include_text": Place("body", "includeText"),
        "exclude_text": Place("body", "excludeText"),
    },
    idempotent=True,
)


def sync(
    *,
    client: Client,
    query: str,
    type: str | Unset = UNSET,
    use_autoprompt: bool | Unset = UNSET,
    category: Literal[
        "company",
        "financial report",
        "github",
        "linkedin profile",
        "news",
        "pdf",
        "personal site",
        "research paper",
        "tweet",
    ]
    | Unset = UNSET,
    user_location: str | Unset = UNSET,
    num_results: int | Unset = UNSET,
    include_domains: Sequence[str] | Unset = UNSET,
    exclude_domains: Sequence[str] | Unset = UNSET,
    start_crawl_date: str | Unset = UNSET,
    end_crawl_date: str | Unset = UNSET,
    start_published_date: str | Unset = UNSET,
    end_published_date: str | Unset = UNSET,
    include_text: Sequence[str] | Unset = UNSET,
    exclude_text: Sequence[str] | Unset = UNSET,
    moderation: bool | Unset = UNSET,
    livecrawl: Literal["always", "fallback", "never", "preferred"] | Unset = UNSET,
    contents: ExaContentsOptions | Mapping[str, Any] | Unset = UNSET,
) -> ExaSearchResult:
    """Call the operation; `client.exa.search` documents the arguments."""
    return client.send(
        OPERATION,
        query=query,
        type=type,
        use_autoprompt=use_autoprompt,
        category=category,
        user_location=user_location,
        num_results=num_results,
        include_domains=include_domains,
        exclude_domains=exclude_domains,
        start_crawl_date=start_crawl_date,
        end_crawl_date=end_crawl_date,
        start_published_date=start_published_date,
        end_published_date=end_published_date,
        include_text=include_text,
        exclude_text=exclude_text,
        moderation=moderation,
        livecrawl=livecrawl,
        contents=contents,
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    type: str | Unset = UNSET,
    use_autoprompt: bool | Unset = UNSET,
    category: Literal[
        "company",
        "financial report",
        "github",
        "linkedin profile",
        "news",
        "pdf",
        "personal site",
        "research paper",
        "tweet",
    ]
    | Unset = UNSET,
    user_location: str | Unset = UNSET,
    num_results: int | Unset = UNSET,
    include_domains: Sequence[str] | Unset = UNSET,
    exclude_domains: Sequence[str] | Unset = UNSET,
    start_crawl_date: str | Unset = UNSET,
    end_crawl_date: str | Unset = UNSET,
    start_published_date: str | Unset = UNSET,
    end_published_date: str | Unset = UNSET,
    include_text: Sequence[str] | Unset = UNSET,
    exclude_text: Sequence[str] | Unset = UNSET,
    moderation: bool | Unset = UNSET,
    livecrawl: Literal["always", "fallback", "never", "preferred"] | Unset = UNSET,
    contents: ExaContentsOptions | Mapping[str, Any] | Unset = UNSET,
) -> ExaSearchResult:
    """Call the operation; `client.exa.search` documents the arguments."""
    return await client.send(
        OPERATION,
        query=query,
        type=type,
        use_autoprompt=use_autoprompt,
        category=category,
        user_location=user_location,
        num_results=num_results,
        include_domains=include_domains,
        exclude_domains=exclude_domains,
        start_crawl_date=start_crawl_date,
        end_crawl_date=end_crawl_date,
        start_published_date=start_published_date,
        end_published_date=end_published_date,
        include_text=include_text,
        exclude_text=exclude_text,
        moderation=moderation,
        livecrawl=livecrawl,
        contents=contents,
    )
