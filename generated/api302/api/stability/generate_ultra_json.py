"""Make a picture with Stable Image Ultra: `POST /sd/v2beta/stable-image/generate/ultra`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stability_image import StabilityImage

OPERATION: Operation[StabilityImage] = Operation(
    id="stability_generate_ultra_json",
    method="POST",
    path="/sd/v2beta/stable-image/generate/ultra",
    answer="StabilityImage",
    content_type="multipart/form-data",
)


def sync(
    *,
    client: Client,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
) -> StabilityImage:
    """Call the operation; `client.stability.generate_ultra_json` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        negative_prompt=negative_prompt,
        seed=seed,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
) -> StabilityImage:
    """Call the operation; `client.stability.generate_ultra_json` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        negative_prompt=negative_prompt,
        seed=seed,
        output_format=output_format,
    )
