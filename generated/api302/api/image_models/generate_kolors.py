"""Draw a picture with Kolors, after a reference if there is one: `POST /302/submit/kolors`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="image_models_generate_kolors",
    method="POST",
    path="/302/submit/kolors",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str | Unset = UNSET,
    strength: float | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_images: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_kolors` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        strength=strength,
        negative_prompt=negative_prompt,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        seed=seed,
        num_images=num_images,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str | Unset = UNSET,
    strength: float | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_images: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_kolors` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        strength=strength,
        negative_prompt=negative_prompt,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        seed=seed,
        num_images=num_images,
    )
