"""Repaint a part of a picture: `POST /302/submit/inpaint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_picture import ImageToolsPicture

OPERATION: Operation[ImageToolsPicture] = Operation(
    id="image_tools_inpaint",
    method="POST",
    path="/302/submit/inpaint",
    answer="ImageToolsPicture",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    mask_url: str,
    model_name: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.inpaint` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        mask_url=mask_url,
        model_name=model_name,
        negative_prompt=negative_prompt,
        seed=seed,
        guidance_scale=guidance_scale,
        num_inference_steps=num_inference_steps,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    mask_url: str,
    model_name: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.inpaint` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        mask_url=mask_url,
        model_name=model_name,
        negative_prompt=negative_prompt,
        seed=seed,
        guidance_scale=guidance_scale,
        num_inference_steps=num_inference_steps,
    )
