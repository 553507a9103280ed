"""Paint on beyond the edges of a picture: `POST /bria-ai/v1/image_expansion`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_file import BriaFile

OPERATION: Operation[BriaFile] = Operation(
    id="bria_expand_image",
    method="POST",
    path="/bria-ai/v1/image_expansion",
    answer="BriaFile",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16"] | Unset = UNSET,
    canvas_size: Sequence[int] | Unset = UNSET,
    original_image_size: Sequence[int] | Unset = UNSET,
    original_image_location: Sequence[int] | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.expand_image` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        file=file,
        aspect_ratio=aspect_ratio,
        canvas_size=canvas_size,
        original_image_size=original_image_size,
        original_image_location=original_image_location,
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=seed,
        content_moderation=content_moderation,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16"] | Unset = UNSET,
    canvas_size: Sequence[int] | Unset = UNSET,
    original_image_size: Sequence[int] | Unset = UNSET,
    original_image_location: Sequence[int] | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.expand_image` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        file=file,
        aspect_ratio=aspect_ratio,
        canvas_size=canvas_size,
        original_image_size=original_image_size,
        original_image_location=original_image_location,
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=seed,
        content_moderation=content_moderation,
    )
