"""Make or change a picture with Stable Diffusion 3 or 3.5: `POST /sd/v2beta/stable-image/generate/sd3`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_generate_sd3",
    method="POST",
    path="/sd/v2beta/stable-image/generate/sd3",
    answer="BinaryAnswer",
    accept="image/*",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
    mode: Literal["image-to-image", "text-to-image"] | Unset = UNSET,
    model: str | Unset = UNSET,
    image: FileInput | Unset = UNSET,
    strength: float | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.generate_sd3` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        mode=mode,
        model=model,
        image=image,
        strength=strength,
        negative_prompt=negative_prompt,
        seed=seed,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
    mode: Literal["image-to-image", "text-to-image"] | Unset = UNSET,
    model: str | Unset = UNSET,
    image: FileInput | Unset = UNSET,
    strength: float | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.generate_sd3` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        mode=mode,
        model=model,
        image=image,
        strength=strength,
        negative_prompt=negative_prompt,
        seed=seed,
        output_format=output_format,
    )
