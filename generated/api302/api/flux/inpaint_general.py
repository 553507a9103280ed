"""Redraw a part of a picture with FLUX, LoRA weights and ControlNets of your own: `POST /302/submit/flux-general-inpainting`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.flux_controlnet import FluxControlnet
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages
    from ...models.submit_lora import SubmitLora

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_inpaint_general",
    method="POST",
    path="/302/submit/flux-general-inpainting",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    mask_url: str,
    negative_prompt: str | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    strength: float | Unset = UNSET,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    loras: Sequence[SubmitLora | Mapping[str, Any]] | Unset = UNSET,
    controlnets: Sequence[FluxControlnet | Mapping[str, Any]] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.inpaint_general` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        mask_url=mask_url,
        negative_prompt=negative_prompt,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        strength=strength,
        image_size=image_size,
        loras=loras,
        controlnets=controlnets,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    mask_url: str,
    negative_prompt: str | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    strength: float | Unset = UNSET,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    loras: Sequence[SubmitLora | Mapping[str, Any]] | Unset = UNSET,
    controlnets: Sequence[FluxControlnet | Mapping[str, Any]] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.inpaint_general` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        mask_url=mask_url,
        negative_prompt=negative_prompt,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        strength=strength,
        image_size=image_size,
        loras=loras,
        controlnets=controlnets,
    )
