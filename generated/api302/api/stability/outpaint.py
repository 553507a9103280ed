"""Paint on beyond the edges of a picture: `POST /sd/v2beta/stable-image/edit/outpaint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_outpaint",
    method="POST",
    path="/sd/v2beta/stable-image/edit/outpaint",
    answer="BinaryAnswer",
    accept="image/*",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    left: int | Unset = UNSET,
    right: int | Unset = UNSET,
    up: int | Unset = UNSET,
    down: int | Unset = UNSET,
    creativity: float | Unset = UNSET,
    prompt: str | Unset = UNSET,
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
    bottom: int | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.outpaint` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        left=left,
        right=right,
        up=up,
        down=down,
        creativity=creativity,
        prompt=prompt,
        seed=seed,
        output_format=output_format,
        style_preset=style_preset,
        bottom=bottom,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    left: int | Unset = UNSET,
    right: int | Unset = UNSET,
    up: int | Unset = UNSET,
    down: int | Unset = UNSET,
    creativity: float | Unset = UNSET,
    prompt: str | Unset = UNSET,
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
    bottom: int | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.outpaint` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        left=left,
        right=right,
        up=up,
        down=down,
        creativity=creativity,
        prompt=prompt,
        seed=seed,
        output_format=output_format,
        style_preset=style_preset,
        bottom=bottom,
    )
