"""Edit a picture as told in words, with FLUX.1 Kontext [dev]: `POST /302/submit/flux-kontext-dev`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_edit_dev",
    method="POST",
    path="/302/submit/flux-kontext-dev",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    resolution_mode: Literal[
        "16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "auto", "match_input"
    ]
    | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.edit_dev` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
        resolution_mode=resolution_mode,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    resolution_mode: Literal[
        "16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "auto", "match_input"
    ]
    | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.edit_dev` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
        resolution_mode=resolution_mode,
    )
