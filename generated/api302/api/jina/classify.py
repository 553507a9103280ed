"""Sort texts or pictures under labels: `POST /jina/v1/classify`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.jina_classify_result import JinaClassifyResult
    from ...models.jina_embedding_input import JinaEmbeddingInput

OPERATION: Operation[JinaClassifyResult] = Operation(
    id="jina_classify",
    method="POST",
    path="/jina/v1/classify",
    answer="JinaClassifyResult",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    input: Sequence[str | JinaEmbeddingInput | Mapping[str, Any]],
    labels: Sequence[str],
    model: str | Unset = UNSET,
    classifier_id: str | Unset = UNSET,
) -> JinaClassifyResult:
    """Call the operation; `client.jina.classify` documents the arguments."""
    return client.send(OPERATION, input=input, labels=labels, model=model, classifier_id=classifier_id)


async def asyncio(
    *,
    client: AsyncClient,
    input: Sequence[str | JinaEmbeddingInput | Mapping[str, Any]],
    labels: Sequence[str],
    model: str | Unset = UNSET,
    classifier_id: str | Unset = UNSET,
) -> JinaClassifyResult:
    """Call the operation; `client.jina.classify` documents the arguments."""
    return await client.send(OPERATION, input=input, labels=labels, model=model, classifier_id=classifier_id)
