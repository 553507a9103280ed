"""Make a picture in the style of another: `POST /sd/v2beta/stable-image/control/style`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_control_style",
    method="POST",
    path="/sd/v2beta/stable-image/control/style",
    answer="BinaryAnswer",
    accept="image/*",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
    fidelity: float | Unset = UNSET,
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
) -> BinaryAnswer:
    """Call the operation; `client.stability.control_style` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        aspect_ratio=aspect_ratio,
        fidelity=fidelity,
        seed=seed,
        output_format=output_format,
        style_preset=style_preset,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
    fidelity: float | Unset = UNSET,
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
) -> BinaryAnswer:
    """Call the operation; `client.stability.control_style` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        aspect_ratio=aspect_ratio,
        fidelity=fidelity,
        seed=seed,
        output_format=output_format,
        style_preset=style_preset,
    )
