"""Make a picture with any image model, in the format of 302.AI: `POST /302/image/generate`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.images_unified_result import ImagesUnifiedResult

OPERATION: Operation[ImagesUnifiedResult] = Operation(
    id="images_generate_unified_form",
    method="POST",
    path="/302/image/generate",
    answer="ImagesUnifiedResult",
    content_type="multipart/form-data",
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    size: str | Unset = UNSET,
    image: str | Sequence[str] | Unset = UNSET,
    mask_image: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> ImagesUnifiedResult:
    """Call the operation; `client.images.generate_unified_form` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        size=size,
        image=image,
        mask_image=mask_image,
        negative_prompt=negative_prompt,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    size: str | Unset = UNSET,
    image: str | Sequence[str] | Unset = UNSET,
    mask_image: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> ImagesUnifiedResult:
    """Call the operation; `client.images.generate_unified_form` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        size=size,
        image=image,
        mask_image=mask_image,
        negative_prompt=negative_prompt,
        output_format=output_format,
    )
