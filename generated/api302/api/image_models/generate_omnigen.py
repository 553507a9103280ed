"""Draw a picture with OmniGen: `POST /302/submit/omnigen-v1`."""

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
    id="image_models_generate_omnigen",
    method="POST",
    path="/302/submit/omnigen-v1",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_omnigen` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_size=image_size,
        negative_prompt=negative_prompt,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        seed=seed,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_omnigen` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_size=image_size,
        negative_prompt=negative_prompt,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        seed=seed,
        output_format=output_format,
    )
