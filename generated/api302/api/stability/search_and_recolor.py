"""Recolour an object of a picture that is described in words: `POST /sd/v2beta/stable-image/edit/search-and-recolor`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_search_and_recolor",
    method="POST",
    path="/sd/v2beta/stable-image/edit/search-and-recolor",
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
    select_prompt: str,
    negative_prompt: str | Unset = UNSET,
    grow_mask: int | Unset = UNSET,
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
    """Call the operation; `client.stability.search_and_recolor` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        select_prompt=select_prompt,
        negative_prompt=negative_prompt,
        grow_mask=grow_mask,
        seed=seed,
        output_format=output_format,
        style_preset=style_preset,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt: str,
    select_prompt: str,
    negative_prompt: str | Unset = UNSET,
    grow_mask: int | Unset = UNSET,
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
    """Call the operation; `client.stability.search_and_recolor` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        select_prompt=select_prompt,
        negative_prompt=negative_prompt,
        grow_mask=grow_mask,
        seed=seed,
        output_format=output_format,
        style_preset=style_preset,
    )
