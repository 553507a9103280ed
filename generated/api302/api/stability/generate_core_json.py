"""Make a picture with Stable Image Core: `POST /sd/v2beta/stable-image/generate/core`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stability_image import StabilityImage

OPERATION: Operation[StabilityImage] = Operation(
    id="stability_generate_core_json",
    method="POST",
    path="/sd/v2beta/stable-image/generate/core",
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
    style_preset: Literal[
        "3d-model",
        "analog-film",
        "anime",
        "cinematic",
        "comic-book",
        "digital-art",
        "enhance",
        "fantasy-art",
        "isometric",
        "line-art",
        "low-poly",
        "modeling-compound",
        "neon-punk",
        "origami",
        "photographic",
        "pixel-art",
        "tile-texture",
    ]
    | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> StabilityImage:
    """Call the operation; `client.stability.generate_core_json` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        negative_prompt=negative_prompt,
        seed=seed,
        style_preset=style_preset,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    style_preset: Literal[
        "3d-model",
        "analog-film",
        "anime",
        "cinematic",
        "comic-book",
        "digital-art",
        "enhance",
        "fantasy-art",
        "isometric",
        "line-art",
        "low-poly",
        "modeling-compound",
        "neon-punk",
        "origami",
        "photographic",
        "pixel-art",
        "tile-texture",
    ]
    | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> StabilityImage:
    """Call the operation; `client.stability.generate_core_json` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        negative_prompt=negative_prompt,
        seed=seed,
        style_preset=style_preset,
        output_format=output_format,
    )
