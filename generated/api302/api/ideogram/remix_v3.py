"""Draw a picture after another one with Ideogram 3.0: `POST /ideogram/v1/ideogram-v3/remix`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.ideogram_color_palette import IdeogramColorPalette
    from ...models.ideogram_images import IdeogramImages

OPERATION: Operation[IdeogramImages] = Operation(
    id="ideogram_remix_v3",
    method="POST",
    path="/ideogram/v1/ideogram-v3/remix",
    answer="IdeogramImages",
    content_type="multipart/form-data",
    files=frozenset(["image", "style_reference_images"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    prompt: str,
    image_weight: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    resolution: str | Unset = UNSET,
    aspect_ratio: Literal[
        "10x16", "16x10", "16x9", "1x1", "1x2", "1x3", "2x1", "2x3", "3x1", "3x2", "3x4", "4x3", "4x5", "5x4", "9x16"
    ]
    | Unset = UNSET,
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
    magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    num_images: int | Unset = UNSET,
    color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
    style_codes: Sequence[str] | Unset = UNSET,
    style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
    style_reference_images: Sequence[FileInput] | Unset = UNSET,
) -> IdeogramImages:
    """Call the operation; `client.ideogram.remix_v3` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        image_weight=image_weight,
        seed=seed,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        rendering_speed=rendering_speed,
        magic_prompt=magic_prompt,
        negative_prompt=negative_prompt,
        num_images=num_images,
        color_palette=color_palette,
        style_codes=style_codes,
        style_type=style_type,
        style_reference_images=style_reference_images,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt: str,
    image_weight: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    resolution: str | Unset = UNSET,
    aspect_ratio: Literal[
        "10x16", "16x10", "16x9", "1x1", "1x2", "1x3", "2x1", "2x3", "3x1", "3x2", "3x4", "4x3", "4x5", "5x4", "9x16"
    ]
    | Unset = UNSET,
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
    magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    num_images: int | Unset = UNSET,
    color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
    style_codes: Sequence[str] | Unset = UNSET,
    style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
    style_reference_images: Sequence[FileInput] | Unset = UNSET,
) -> IdeogramImages:
    """Call the operation; `client.ideogram.remix_v3` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        image_weight=image_weight,
        seed=seed,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        rendering_speed=rendering_speed,
        magic_prompt=magic_prompt,
        negative_prompt=negative_prompt,
        num_images=num_images,
        color_palette=color_palette,
        style_codes=style_codes,
        style_type=style_type,
        style_reference_images=style_reference_images,
    )
