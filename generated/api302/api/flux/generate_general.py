"""Draw a picture with FLUX, LoRA weights and ControlNets of your own: `POST /302/submit/flux-general`."""

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
    id="flux_generate_general",
    method="POST",
    path="/302/submit/flux-general",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    num_inference_steps: int,
    guidance_scale: float,
    image_size: SubmitImageSize | Mapping[str, Any],
    loras: Sequence[SubmitLora | Mapping[str, Any]],
    controlnets: Sequence[FluxControlnet | Mapping[str, Any]],
    negative_prompt: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.generate_general` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        image_size=image_size,
        loras=loras,
        controlnets=controlnets,
        negative_prompt=negative_prompt,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    num_inference_steps: int,
    guidance_scale: float,
    image_size: SubmitImageSize | Mapping[str, Any],
    loras: Sequence[SubmitLora | Mapping[str, Any]],
    controlnets: Sequence[FluxControlnet | Mapping[str, Any]],
    negative_prompt: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.generate_general` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        image_size=image_size,
        loras=loras,
        controlnets=controlnets,
        negative_prompt=negative_prompt,
    )
