"""Draw up to four pictures in 1 to 3 seconds with SDXL-Lightning, version 3: `POST /302/submit/sdxl-lightning-v3`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="image_models_generate_sdxl_lightning_v3",
    method="POST",
    path="/302/submit/sdxl-lightning-v3",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_size: Literal["1024x1024", "1024x2048", "1152x2048", "1536x1024", "1536x2048", "2048x1152"],
    batch_size: int,
    num_inference_steps: int,
    guidance_scale: float,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_sdxl_lightning_v3` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_size=image_size,
        batch_size=batch_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        negative_prompt=negative_prompt,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_size: Literal["1024x1024", "1024x2048", "1152x2048", "1536x1024", "1536x2048", "2048x1152"],
    batch_size: int,
    num_inference_steps: int,
    guidance_scale: float,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_sdxl_lightning_v3` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_size=image_size,
        batch_size=batch_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        negative_prompt=negative_prompt,
        seed=seed,
    )
