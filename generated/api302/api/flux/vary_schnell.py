"""Draw a picture after another one with FLUX.1 [schnell]: `POST /302/submit/flux-schnell-redux`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_vary_schnell",
    method="POST",
    path="/302/submit/flux-schnell-redux",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str,
    image_size: SubmitImageSize
    | Mapping[str, Any]
    | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
    | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.vary_schnell` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str,
    image_size: SubmitImageSize
    | Mapping[str, Any]
    | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
    | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.vary_schnell` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
    )
