"""Edit a picture after an instruction with Step1X-Edit: `POST /302/submit/step1x-edit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="stepfun_edit",
    method="POST",
    path="/302/submit/step1x-edit",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.stepfun.edit` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        negative_prompt=negative_prompt,
        seed=seed,
        guidance_scale=guidance_scale,
        num_inference_steps=num_inference_steps,
        sync_mode=sync_mode,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.stepfun.edit` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        negative_prompt=negative_prompt,
        seed=seed,
        guidance_scale=guidance_scale,
        num_inference_steps=num_inference_steps,
        sync_mode=sync_mode,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
    )
