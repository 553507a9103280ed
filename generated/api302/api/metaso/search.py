"""Search web pages, documents, papers, podcasts, videos or images: `POST /metaso/search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.metaso_search_result import MetasoSearchResult

OPERATION: Operation[MetasoSearchResult] = Operation(
    id="metaso_search",
    method="POST",
    path="/metaso/search",
    answer="MetasoSearchResult",
    content_type="application/json",
    places={"include_summary": Place("body", "includeSummary")},
    envelope=Envelope(("errCode",), (0,)),
)


def sync(
    *,
    client: Client,
    q: str,
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"],
    include_summary: bool,
    size: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> MetasoSearchResult:
    """Call the operation; `client.metaso.search` documents the arguments."""
    return client.send(OPERATION, q=q, scope=scope, include_summary=include_summary, size=size, page=page)


async def asyncio(
    *,
    client: AsyncClient,
    q: str,
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"],
    include_summary: bool,
    size: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> MetasoSearchResult:
    """Call the operation; `client.metaso.search` documents the arguments."""
    return await client.send(OPERATION, q=q, scope=scope, include_summary=include_summary, size=size, page=page)
