"""Edit a picture after an instruction with HiDream-E1: `POST /302/submit/hidream-e1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="hidream_edit",
    method="POST",
    path="/302/submit/hidream-e1",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str,
    edit_instruction: str | Unset = UNSET,
    target_image_description: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    image_guidance_scale: float | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.hidream.edit` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        edit_instruction=edit_instruction,
        target_image_description=target_image_description,
        negative_prompt=negative_prompt,
        num_inference_steps=num_inference_steps,
        seed=seed,
        guidance_scale=guidance_scale,
        image_guidance_scale=image_guidance_scale,
        sync_mode=sync_mode,
        num_images=num_images,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str,
    edit_instruction: str | Unset = UNSET,
    target_image_description: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    image_guidance_scale: float | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.hidream.edit` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        edit_instruction=edit_instruction,
        target_image_description=target_image_description,
        negative_prompt=negative_prompt,
        num_inference_steps=num_inference_steps,
        seed=seed,
        guidance_scale=guidance_scale,
        image_guidance_scale=image_guidance_scale,
        sync_mode=sync_mode,
        num_images=num_images,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
    )
