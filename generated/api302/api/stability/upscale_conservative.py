"""Enlarge a picture and change as little as possible: `POST /sd/v2beta/stable-image/upscale/conservative`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_upscale_conservative",
    method="POST",
    path="/sd/v2beta/stable-image/upscale/conservative",
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
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    creativity: float | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.upscale_conservative` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=seed,
        output_format=output_format,
        creativity=creativity,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    creativity: float | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.upscale_conservative` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=seed,
        output_format=output_format,
        creativity=creativity,
    )
