"""Make pictures with Ideogram 3.0: `POST /ideogram/v1/ideogram-v3/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ideogram_images import IdeogramImages

OPERATION: Operation[IdeogramImages] = Operation(
    id="ideogram_generate_v3",
    method="POST",
    path="/ideogram/v1/ideogram-v3/generate",
    answer="IdeogramImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
    aspect_ratio: Literal[
        "10x16", "16x10", "16x9", "1x1", "1x2", "1x3", "2x1", "2x3", "3x1", "3x2", "3x4", "4x3", "4x5", "5x4", "9x16"
    ]
    | Unset = UNSET,
    resolution: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_images: int | Unset = UNSET,
    magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
    style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
) -> IdeogramImages:
    """Call the operation; `client.ideogram.generate_v3` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        rendering_speed=rendering_speed,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        seed=seed,
        num_images=num_images,
        magic_prompt=magic_prompt,
        style_type=style_type,
        negative_prompt=negative_prompt,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
    aspect_ratio: Literal[
        "10x16", "16x10", "16x9", "1x1", "1x2", "1x3", "2x1", "2x3", "3x1", "3x2", "3x4", "4x3", "4x5", "5x4", "9x16"
    ]
    | Unset = UNSET,
    resolution: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_images: int | Unset = UNSET,
    magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
    style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
) -> IdeogramImages:
    """Call the operation; `client.ideogram.generate_v3` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        rendering_speed=rendering_speed,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        seed=seed,
        num_images=num_images,
        magic_prompt=magic_prompt,
        style_type=style_type,
        negative_prompt=negative_prompt,
    )
