"""Turn texts and pictures into vectors: `POST /jina/v1/embeddings`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.embedding_list import EmbeddingList
    from ...models.jina_embedding_input import JinaEmbeddingInput

OPERATION: Operation[EmbeddingList] = Operation(
    id="jina_embed",
    method="POST",
    path="/jina/v1/embeddings",
    answer="EmbeddingList",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    input: str | Sequence[str | JinaEmbeddingInput | Mapping[str, Any]],
    task: Literal["classification", "retrieval.passage", "retrieval.query", "separation", "text-matching"]
    | Unset = UNSET,
    dimensions: int | Unset = UNSET,
    late_chunking: bool | Unset = UNSET,
    normalized: bool | Unset = UNSET,
    embedding_type: str | Sequence[str] | Unset = UNSET,
    truncate: bool | Unset = UNSET,
    encoding_format: Literal["base64", "float"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> EmbeddingList:
    """Call the operation; `client.jina.embed` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        input=input,
        task=task,
        dimensions=dimensions,
        late_chunking=late_chunking,
        normalized=normalized,
        embedding_type=embedding_type,
        truncate=truncate,
        encoding_format=encoding_format,
        user=user,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    input: str | Sequence[str | JinaEmbeddingInput | Mapping[str, Any]],
    task: Literal["classification", "retrieval.passage", "retrieval.query", "separation", "text-matching"]
    | Unset = UNSET,
    dimensions: int | Unset = UNSET,
    late_chunking: bool | Unset = UNSET,
    normalized: bool | Unset = UNSET,
    embedding_type: str | Sequence[str] | Unset = UNSET,
    truncate: bool | Unset = UNSET,
    encoding_format: Literal["base64", "float"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> EmbeddingList:
    """Call the operation; `client.jina.embed` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        input=input,
        task=task,
        dimensions=dimensions,
        late_chunking=late_chunking,
        normalized=normalized,
        embedding_type=embedding_type,
        truncate=truncate,
        encoding_format=encoding_format,
        user=user,
    )
