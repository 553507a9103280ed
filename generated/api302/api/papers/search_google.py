"""Search papers with Google: `POST /302/search/academic/google`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.papers_answer import PapersAnswer

OPERATION: Operation[PapersAnswer] = Operation(
    id="papers_search_google",
    method="POST",
    path="/302/search/academic/google",
    answer="PapersAnswer",
    content_type="application/json",
    idempotent=True,
    envelope=Envelope(("data", "error_code"), (None, 0)),
)


def sync(
    *,
    client: Client,
    query: str,
    max_results: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_by: Literal["-submitted_date", "relevance"] | Unset = UNSET,
    language: str | Unset = UNSET,
) -> PapersAnswer:
    """Call the operation; `client.papers.search_google` documents the arguments."""
    return client.send(OPERATION, query=query, max_results=max_results, page=page, sort_by=sort_by, language=language)


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    max_results: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_by: Literal["-submitted_date", "relevance"] | Unset = UNSET,
    language: str | Unset = UNSET,
) -> PapersAnswer:
    """Call the operation; `client.papers.search_google` documents the arguments."""
    return await client.send(
        OPERATION, query=query, max_results=max_results, page=page, sort_by=sort_by, language=language
    )
