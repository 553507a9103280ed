"""Order documents with qwen3-rerank, by an instruction: `POST /v1/reranks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.rerank_result import RerankResult

OPERATION: Operation[RerankResult] = Operation(
    id="rerank_rank_with_qwen",
    method="POST",
    path="/v1/reranks",
    answer="RerankResult",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    query: str,
    documents: Sequence[str],
    top_n: int | Unset = UNSET,
    instruct: str | Unset = UNSET,
) -> RerankResult:
    """Call the operation; `client.rerank.rank_with_qwen` documents the arguments."""
    return client.send(OPERATION, model=model, query=query, documents=documents, top_n=top_n, instruct=instruct)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    query: str,
    documents: Sequence[str],
    top_n: int | Unset = UNSET,
    instruct: str | Unset = UNSET,
) -> RerankResult:
    """Call the operation; `client.rerank.rank_with_qwen` documents the arguments."""
    return await client.send(OPERATION, model=model, query=query, documents=documents, top_n=top_n, instruct=instruct)
