"""Enlarge a picture fourfold, fast: `POST /sd/v2beta/stable-image/upscale/fast`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.stability_image import StabilityImage

OPERATION: Operation[StabilityImage] = Operation(
    id="stability_upscale_fast_json",
    method="POST",
    path="/sd/v2beta/stable-image/upscale/fast",
    answer="StabilityImage",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> StabilityImage:
    """Call the operation; `client.stability.upscale_fast_json` documents the arguments."""
    return client.send(OPERATION, image=image, output_format=output_format)


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> StabilityImage:
    """Call the operation; `client.stability.upscale_fast_json` documents the arguments."""
    return await client.send(OPERATION, image=image, output_format=output_format)
