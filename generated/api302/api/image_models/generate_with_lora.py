"""Draw a picture with a model and LoRA weights of your choice: `POST /302/submit/lora`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_models_embedding import ImageModelsEmbedding
    from ...models.submit_lora import SubmitLora
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="image_models_generate_with_lora",
    method="POST",
    path="/302/submit/lora",
    answer="SubmitTask",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model_name: str,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    prompt_weighting: bool | Unset = UNSET,
    loras: Sequence[SubmitLora | Mapping[str, Any]] | Unset = UNSET,
    embeddings: Sequence[ImageModelsEmbedding | Mapping[str, Any]] | Unset = UNSET,
    controlnets: Sequence[str] | Unset = UNSET,
    ip_adapter: Sequence[str] | Unset = UNSET,
    image_encoder_weight_name: str | Unset = UNSET,
    image_size: str | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    image_format: str | Unset = UNSET,
) -> SubmitTask:
    """Call the operation; `client.image_models.generate_with_lora` documents the arguments."""
    return client.send(
        OPERATION,
        model_name=model_name,
        prompt=prompt,
        negative_prompt=negative_prompt,
        prompt_weighting=prompt_weighting,
        loras=loras,
        embeddings=embeddings,
        controlnets=controlnets,
        ip_adapter=ip_adapter,
        image_encoder_weight_name=image_encoder_weight_name,
        image_size=image_size,
        guidance_scale=guidance_scale,
        image_format=image_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model_name: str,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    prompt_weighting: bool | Unset = UNSET,
    loras: Sequence[SubmitLora | Mapping[str, Any]] | Unset = UNSET,
    embeddings: Sequence[ImageModelsEmbedding | Mapping[str, Any]] | Unset = UNSET,
    controlnets: Sequence[str] | Unset = UNSET,
    ip_adapter: Sequence[str] | Unset = UNSET,
    image_encoder_weight_name: str | Unset = UNSET,
    image_size: str | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    image_format: str | Unset = UNSET,
) -> SubmitTask:
    """Call the operation; `client.image_models.generate_with_lora` documents the arguments."""
    return await client.send(
        OPERATION,
        model_name=model_name,
        prompt=prompt,
        negative_prompt=negative_prompt,
        prompt_weighting=prompt_weighting,
        loras=loras,
        embeddings=embeddings,
        controlnets=controlnets,
        ip_adapter=ip_adapter,
        image_encoder_weight_name=image_encoder_weight_name,
        image_size=image_size,
        guidance_scale=guidance_scale,
        image_format=image_format,
    )
