"""Edit a picture as told in words, with FLUX.1 Kontext [pro]: `POST /302/submit/flux-kontext-pro`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_edit_pro",
    method="POST",
    path="/302/submit/flux-kontext-pro",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.edit_pro` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        aspect_ratio=aspect_ratio,
        guidance_scale=guidance_scale,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        output_format=output_format,
        safety_tolerance=safety_tolerance,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.edit_pro` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        aspect_ratio=aspect_ratio,
        guidance_scale=guidance_scale,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        output_format=output_format,
        safety_tolerance=safety_tolerance,
    )
