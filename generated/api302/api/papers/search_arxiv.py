"""Search arXiv: `POST /302/search/academic/arxiv`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.papers_answer import PapersAnswer

OPERATION: Operation[PapersAnswer] = Operation(
    id="papers_search_arxiv",
    method="POST",
    path="/302/search/academic/arxiv",
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
    id_list: Sequence[str] | Unset = UNSET,
) -> PapersAnswer:
    """Call the operation; `client.papers.search_arxiv` documents the arguments."""
    return client.send(
        OPERATION, query=query, max_results=max_results, page=page, sort_by=sort_by, language=language, id_list=id_list
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    max_results: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_by: Literal["-submitted_date", "relevance"] | Unset = UNSET,
    language: str | Unset = UNSET,
    id_list: Sequence[str] | Unset = UNSET,
) -> PapersAnswer:
    """Call the operation; `client.papers.search_arxiv` documents the arguments."""
    return await client.send(
        OPERATION, query=query, max_results=max_results, page=page, sort_by=sort_by, language=language, id_list=id_list
    )
