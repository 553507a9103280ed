"""Draw a picture after another one with FLUX 1.1 [pro]: `POST /302/submit/flux-v1.1-pro-redux`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_vary_pro",
    method="POST",
    path="/302/submit/flux-v1.1-pro-redux",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str,
    prompt: str | Unset = UNSET,
    image_size: SubmitImageSize
    | Mapping[str, Any]
    | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
    | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.vary_pro` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        prompt=prompt,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
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
    image_url: str,
    prompt: str | Unset = UNSET,
    image_size: SubmitImageSize
    | Mapping[str, Any]
    | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
    | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.vary_pro` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        prompt=prompt,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        output_format=output_format,
        safety_tolerance=safety_tolerance,
    )
