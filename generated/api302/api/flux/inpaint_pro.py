"""Redraw a part of a picture with FLUX.1 [pro]: `POST /302/submit/flux-v1-pro-fill`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_inpaint_pro",
    method="POST",
    path="/302/submit/flux-v1-pro-fill",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    mask_url: str,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.inpaint_pro` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        mask_url=mask_url,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        output_format=output_format,
        safety_tolerance=safety_tolerance,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    mask_url: str,
    seed: int | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    num_images: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.flux.inpaint_pro` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        mask_url=mask_url,
        seed=seed,
        sync_mode=sync_mode,
        num_images=num_images,
        output_format=output_format,
        safety_tolerance=safety_tolerance,
    )
