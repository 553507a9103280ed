"""Draw a picture with FLUX 1.1 [pro]: `POST /302/submit/flux-pro-v1.1`."""

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
    id="flux_generate_pro_v1_1",
    method="POST",
    path="/302/submit/flux-pro-v1.1",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.generate_pro_v1_1` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.generate_pro_v1_1` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_size=image_size,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
    )
