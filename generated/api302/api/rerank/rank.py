"""Order documents by how well they answer a query: `POST /v1/rerank`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.rerank_document import RerankDocument
    from ...models.rerank_result import RerankResult

OPERATION: Operation[RerankResult] = Operation(
    id="rerank_rank",
    method="POST",
    path="/v1/rerank",
    answer="RerankResult",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    query: str | RerankDocument | Mapping[str, Any],
    documents: Sequence[str | RerankDocument | Mapping[str, Any]],
    top_n: int | Unset = UNSET,
    return_documents: bool | Unset = UNSET,
    max_chunks_per_doc: int | Unset = UNSET,
    overlap_tokens: int | Unset = UNSET,
    instruction: str | Unset = UNSET,
) -> RerankResult:
    """Call the operation; `client.rerank.rank` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        query=query,
        documents=documents,
        top_n=top_n,
        return_documents=return_documents,
        max_chunks_per_doc=max_chunks_per_doc,
        overlap_tokens=overlap_tokens,
        instruction=instruction,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    query: str | RerankDocument | Mapping[str, Any],
    documents: Sequence[str | RerankDocument | Mapping[str, Any]],
    top_n: int | Unset = UNSET,
    return_documents: bool | Unset = UNSET,
    max_chunks_per_doc: int | Unset = UNSET,
    overlap_tokens: int | Unset = UNSET,
    instruction: str | Unset = UNSET,
) -> RerankResult:
    """Call the operation; `client.rerank.rank` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        query=query,
        documents=documents,
        top_n=top_n,
        return_documents=return_documents,
        max_chunks_per_doc=max_chunks_per_doc,
        overlap_tokens=overlap_tokens,
        instruction=instruction,
    )
