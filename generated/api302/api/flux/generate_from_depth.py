"""Draw a picture that keeps the depth of another one, with FLUX.1 [pro]: `POST /302/submit/flux-v1-pro-depth`."""

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
    id="flux_generate_from_depth",
    method="POST",
    path="/302/submit/flux-v1-pro-depth",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    control_image_url: str,
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
    """Call the operation; `client.flux.generate_from_depth` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        control_image_url=control_image_url,
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
    prompt: str,
    control_image_url: str,
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
    """Call the operation; `client.flux.generate_from_depth` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        control_image_url=control_image_url,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        output_format=output_format,
        safety_tolerance=safety_tolerance,
    )
