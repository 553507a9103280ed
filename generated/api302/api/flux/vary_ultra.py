"""Draw a picture after another one with FLUX 1.1 [pro] ultra: `POST /302/submit/flux-v1.1-ultra-redux`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_vary_ultra",
    method="POST",
    path="/302/submit/flux-v1.1-ultra-redux",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str,
    prompt: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
    image_prompt_strength: float | Unset = UNSET,
    raw: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.vary_ultra` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        image_prompt_strength=image_prompt_strength,
        raw=raw,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
        safety_tolerance=safety_tolerance,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str,
    prompt: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
    image_prompt_strength: float | Unset = UNSET,
    raw: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.vary_ultra` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        image_prompt_strength=image_prompt_strength,
        raw=raw,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
        safety_tolerance=safety_tolerance,
    )
