"""Make a picture that keeps the structure of another: `POST /sd/v2beta/stable-image/control/structure`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.stability_image import StabilityImage

OPERATION: Operation[StabilityImage] = Operation(
    id="stability_control_structure_json",
    method="POST",
    path="/sd/v2beta/stable-image/control/structure",
    answer="StabilityImage",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    prompt: str,
    control_strength: float | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
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
) -> StabilityImage:
    """Call the operation; `client.stability.control_structure_json` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        control_strength=control_strength,
        negative_prompt=negative_prompt,
        seed=seed,
        output_format=output_format,
        style_preset=style_preset,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt: str,
    control_strength: float | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
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
) -> StabilityImage:
    """Call the operation; `client.stability.control_structure_json` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        control_strength=control_strength,
        negative_prompt=negative_prompt,
        seed=seed,
        output_format=output_format,
        style_preset=style_preset,
    )
