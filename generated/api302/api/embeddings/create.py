"""Turn texts into vectors: `POST /v1/embeddings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.embedding_list import EmbeddingList

OPERATION: Operation[EmbeddingList] = Operation(
    id="embeddings_create",
    method="POST",
    path="/v1/embeddings",
    answer="EmbeddingList",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
    encoding_format: Literal["base64", "float"] | Unset = UNSET,
    dimensions: int | Unset = UNSET,
    user: str | Unset = UNSET,
) -> EmbeddingList:
    """Call the operation; `client.embeddings.create` documents the arguments."""
    return client.send(
        OPERATION, model=model, input=input, encoding_format=encoding_format, dimensions=dimensions, user=user
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
    encoding_format: Literal["base64", "float"] | Unset = UNSET,
    dimensions: int | Unset = UNSET,
    user: str | Unset = UNSET,
) -> EmbeddingList:
    """Call the operation; `client.embeddings.create` documents the arguments."""
    return await client.send(
        OPERATION, model=model, input=input, encoding_format=encoding_format, dimensions=dimensions, user=user
    )
