"""Enlarge a picture and invent details after a prompt, version 2: `POST /302/submit/super-upscale-v2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_picture import ImageToolsPicture

OPERATION: Operation[ImageToolsPicture] = Operation(
    id="image_tools_super_upscale_v2",
    method="POST",
    path="/302/submit/super-upscale-v2",
    answer="ImageToolsPicture",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str,
    model_type: Literal["SDXL", "SD_1_5"] | Unset = UNSET,
    scale: float | Unset = UNSET,
    creativity: float | Unset = UNSET,
    detail: float | Unset = UNSET,
    shape_preservation: float | Unset = UNSET,
    prompt: str | Unset = UNSET,
    prompt_suffix: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    override_size_limits: bool | Unset = UNSET,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.super_upscale_v2` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        model_type=model_type,
        scale=scale,
        creativity=creativity,
        detail=detail,
        shape_preservation=shape_preservation,
        prompt=prompt,
        prompt_suffix=prompt_suffix,
        negative_prompt=negative_prompt,
        seed=seed,
        guidance_scale=guidance_scale,
        num_inference_steps=num_inference_steps,
        override_size_limits=override_size_limits,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str,
    model_type: Literal["SDXL", "SD_1_5"] | Unset = UNSET,
    scale: float | Unset = UNSET,
    creativity: float | Unset = UNSET,
    detail: float | Unset = UNSET,
    shape_preservation: float | Unset = UNSET,
    prompt: str | Unset = UNSET,
    prompt_suffix: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    override_size_limits: bool | Unset = UNSET,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.super_upscale_v2` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        model_type=model_type,
        scale=scale,
        creativity=creativity,
        detail=detail,
        shape_preservation=shape_preservation,
        prompt=prompt,
        prompt_suffix=prompt_suffix,
        negative_prompt=negative_prompt,
        seed=seed,
        guidance_scale=guidance_scale,
        num_inference_steps=num_inference_steps,
        override_size_limits=override_size_limits,
    )
