"""Light a picture anew and draw a background, version 2: `POST /302/submit/relight-v2`."""

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
    id="image_tools_relight_v2",
    method="POST",
    path="/302/submit/relight-v2",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    cfg: float | Unset = UNSET,
    hr_downscale: float | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    lowres_denoise: float | Unset = UNSET,
    highres_denoise: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    background_threshold: float | Unset = UNSET,
    enable_hr_fix: bool | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    initial_latent: Literal["Bottom", "Left", "None", "Right", "Top"] | Unset = UNSET,
    mask_image_url: str | Unset = UNSET,
    image_size: SubmitImageSize | Mapping[str, Any] | str | Unset = UNSET,
    num_images: int | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_tools.relight_v2` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        cfg=cfg,
        hr_downscale=hr_downscale,
        output_format=output_format,
        guidance_scale=guidance_scale,
        lowres_denoise=lowres_denoise,
        highres_denoise=highres_denoise,
        num_inference_steps=num_inference_steps,
        background_threshold=background_threshold,
        enable_hr_fix=enable_hr_fix,
        negative_prompt=negative_prompt,
        initial_latent=initial_latent,
        mask_image_url=mask_image_url,
        image_size=image_size,
        num_images=num_images,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    cfg: float | Unset = UNSET,
    hr_downscale: float | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    lowres_denoise: float | Unset = UNSET,
    highres_denoise: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    background_threshold: float | Unset = UNSET,
    enable_hr_fix: bool | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    initial_latent: Literal["Bottom", "Left", "None", "Right", "Top"] | Unset = UNSET,
    mask_image_url: str | Unset = UNSET,
    image_size: SubmitImageSize | Mapping[str, Any] | str | Unset = UNSET,
    num_images: int | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_tools.relight_v2` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        cfg=cfg,
        hr_downscale=hr_downscale,
        output_format=output_format,
        guidance_scale=guidance_scale,
        lowres_denoise=lowres_denoise,
        highres_denoise=highres_denoise,
        num_inference_steps=num_inference_steps,
        background_threshold=background_threshold,
        enable_hr_fix=enable_hr_fix,
        negative_prompt=negative_prompt,
        initial_latent=initial_latent,
        mask_image_url=mask_image_url,
        image_size=image_size,
        num_images=num_images,
        seed=seed,
    )
