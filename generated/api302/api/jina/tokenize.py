"""Count the tokens of a text and split it into chunks: `POST /jina/tokenizer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.jina_tokenize_result import JinaTokenizeResult

OPERATION: Operation[JinaTokenizeResult] = Operation(
    id="jina_tokenize",
    method="POST",
    path="/jina/tokenizer",
    answer="JinaTokenizeResult",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    content: str,
    return_tokens: str,
    return_chunks: str,
    max_chunk_length: int | Unset = UNSET,
    tokenizer: str | Unset = UNSET,
    head: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> JinaTokenizeResult:
    """Call the operation; `client.jina.tokenize` documents the arguments."""
    return client.send(
        OPERATION,
        content=content,
        return_tokens=return_tokens,
        return_chunks=return_chunks,
        max_chunk_length=max_chunk_length,
        tokenizer=tokenizer,
        head=head,
        tail=tail,
    )


async def asyncio(
    *,
    client: AsyncClient,
    content: str,
    return_tokens: str,
    return_chunks: str,
    max_chunk_length: int | Unset = UNSET,
    tokenizer: str | Unset = UNSET,
    head: int | Unset = UNSET,
    tail: int | Unset = UNSET,
) -> JinaTokenizeResult:
    """Call the operation; `client.jina.tokenize` documents the arguments."""
    return await client.send(
        OPERATION,
        content=content,
        return_tokens=return_tokens,
        return_chunks=return_chunks,
        max_chunk_length=max_chunk_length,
        tokenizer=tokenizer,
        head=head,
        tail=tail,
    )
