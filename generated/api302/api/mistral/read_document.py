"""Turn a PDF or a picture into Markdown: `POST /mistral/v1/ocr`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.mistral_ocr_document import MistralOcrDocument
    from ...models.mistral_ocr_result import MistralOcrResult

OPERATION: Operation[MistralOcrResult] = Operation(
    id="mistral_read_document",
    method="POST",
    path="/mistral/v1/ocr",
    answer="MistralOcrResult",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    document: MistralOcrDocument | Mapping[str, Any],
    pages: Sequence[int] | Unset = UNSET,
    include_image_base64: bool | Unset = UNSET,
    image_limit: int | Unset = UNSET,
    image_min_size: int | Unset = UNSET,
    bbox_annotation_format: Mapping[str, Any] | Unset = UNSET,
    document_annotation_format: Mapping[str, Any] | Unset = UNSET,
) -> MistralOcrResult:
    """Call the operation; `client.mistral.read_document` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        document=document,
        pages=pages,
        include_image_base64=include_image_base64,
        image_limit=image_limit,
        image_min_size=image_min_size,
        bbox_annotation_format=bbox_annotation_format,
        document_annotation_format=document_annotation_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    document: MistralOcrDocument | Mapping[str, Any],
    pages: Sequence[int] | Unset = UNSET,
    include_image_base64: bool | Unset = UNSET,
    image_limit: int | Unset = UNSET,
    image_min_size: int | Unset = UNSET,
    bbox_annotation_format: Mapping[str, Any] | Unset = UNSET,
    document_annotation_format: Mapping[str, Any] | Unset = UNSET,
) -> MistralOcrResult:
    """Call the operation; `client.mistral.read_document` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        document=document,
        pages=pages,
        include_image_base64=include_image_base64,
        image_limit=image_limit,
        image_min_size=image_min_size,
        bbox_annotation_format=bbox_annotation_format,
        document_annotation_format=document_annotation_format,
    )
