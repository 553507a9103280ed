"""Draw a picture with Stable Diffusion XL and LoRA weights of your own: `POST /302/submit/sdxl-lora`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_models_embedding import ImageModelsEmbedding
    from ...models.submit_images import SubmitImages
    from ...models.submit_lora import SubmitLora

OPERATION: Operation[SubmitImages] = Operation(
    id="image_models_generate_sdxl_lora",
    method="POST",
    path="/302/submit/sdxl-lora",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    negative_prompt: str,
    num_inference_steps: int,
    guidance_scale: float,
    loras: Sequence[SubmitLora | Mapping[str, Any]],
    embeddings: Sequence[ImageModelsEmbedding | Mapping[str, Any]],
    format: Literal["jpeg", "png"],
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_sdxl_lora` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        negative_prompt=negative_prompt,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        loras=loras,
        embeddings=embeddings,
        format=format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    negative_prompt: str,
    num_inference_steps: int,
    guidance_scale: float,
    loras: Sequence[SubmitLora | Mapping[str, Any]],
    embeddings: Sequence[ImageModelsEmbedding | Mapping[str, Any]],
    format: Literal["jpeg", "png"],
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_sdxl_lora` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        negative_prompt=negative_prompt,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        loras=loras,
        embeddings=embeddings,
        format=format,
    )
