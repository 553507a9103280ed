"""Make pictures with a model of SiliconFlow: `POST /siliconflow/v1/images/generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.siliconflow_images import SiliconflowImages

OPERATION: Operation[SiliconflowImages] = Operation(
    id="siliconflow_generate_image_form",
    method="POST",
    path="/siliconflow/v1/images/generations",
    answer="SiliconflowImages",
    content_type="multipart/form-data",
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    image_size: str | Unset = UNSET,
    batch_size: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    image: str | Unset = UNSET,
) -> SiliconflowImages:
    """Call the operation; `client.siliconflow.generate_image_form` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        negative_prompt=negative_prompt,
        image_size=image_size,
        batch_size=batch_size,
        seed=seed,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        image=image,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    image_size: str | Unset = UNSET,
    batch_size: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    image: str | Unset = UNSET,
) -> SiliconflowImages:
    """Call the operation; `client.siliconflow.generate_image_form` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        negative_prompt=negative_prompt,
        image_size=image_size,
        batch_size=batch_size,
        seed=seed,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        image=image,
    )
