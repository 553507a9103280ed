"""Make or change pictures with Seedream or SeedEdit: `POST /doubao/images/generations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doubao_image_group import DoubaoImageGroup
    from ...models.doubao_images import DoubaoImages

OPERATION: Operation[DoubaoImages] = Operation(
    id="doubao_generate_image",
    method="POST",
    path="/doubao/images/generations",
    answer="DoubaoImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    image: str | Sequence[str] | Unset = UNSET,
    size: str | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    watermark: bool | Unset = UNSET,
    sequential_image_generation: Literal["auto", "disabled"] | Unset = UNSET,
    sequential_image_generation_options: DoubaoImageGroup | Mapping[str, Any] | Unset = UNSET,
) -> DoubaoImages:
    """Call the operation; `client.doubao.generate_image` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        image=image,
        size=size,
        response_format=response_format,
        seed=seed,
        guidance_scale=guidance_scale,
        watermark=watermark,
        sequential_image_generation=sequential_image_generation,
        sequential_image_generation_options=sequential_image_generation_options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    image: str | Sequence[str] | Unset = UNSET,
    size: str | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    watermark: bool | Unset = UNSET,
    sequential_image_generation: Literal["auto", "disabled"] | Unset = UNSET,
    sequential_image_generation_options: DoubaoImageGroup | Mapping[str, Any] | Unset = UNSET,
) -> DoubaoImages:
    """Call the operation; `client.doubao.generate_image` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        image=image,
        size=size,
        response_format=response_format,
        seed=seed,
        guidance_scale=guidance_scale,
        watermark=watermark,
        sequential_image_generation=sequential_image_generation,
        sequential_image_generation_options=sequential_image_generation_options,
    )
