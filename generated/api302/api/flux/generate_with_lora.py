"""Draw a picture with FLUX and LoRA weights of your own: `POST /302/submit/flux-lora`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages
    from ...models.submit_lora import SubmitLora

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_generate_with_lora",
    method="POST",
    path="/302/submit/flux-lora",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    loras: Sequence[SubmitLora | Mapping[str, Any]],
    negative_prompt: str | Unset = UNSET,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.generate_with_lora` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        loras=loras,
        negative_prompt=negative_prompt,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    loras: Sequence[SubmitLora | Mapping[str, Any]],
    negative_prompt: str | Unset = UNSET,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.generate_with_lora` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        loras=loras,
        negative_prompt=negative_prompt,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
    )
