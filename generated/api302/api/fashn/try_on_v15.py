"""Dress a person in a garment with FASHN 1.5: `POST /302/submit/fashn-tryon-v1.5`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="fashn_try_on_v15",
    method="POST",
    path="/302/submit/fashn-tryon-v1.5",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model_image: str,
    garment_image: str,
    category: str | Unset = UNSET,
    mode: Literal["balanced", "performance", "quality"] | Unset = UNSET,
    garment_photo_type: Literal["auto", "flat-lay", "model"] | Unset = UNSET,
    moderation_level: Literal["conservative", "none", "permissive"] | Unset = UNSET,
    restore_background: bool | Unset = UNSET,
    restore_clothes: bool | Unset = UNSET,
    long_top: bool | Unset = UNSET,
    num_samples: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    segmentation_free: bool | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.fashn.try_on_v15` documents the arguments."""
    return client.send(
        OPERATION,
        model_image=model_image,
        garment_image=garment_image,
        category=category,
        mode=mode,
        garment_photo_type=garment_photo_type,
        moderation_level=moderation_level,
        restore_background=restore_background,
        restore_clothes=restore_clothes,
        long_top=long_top,
        num_samples=num_samples,
        seed=seed,
        segmentation_free=segmentation_free,
        sync_mode=sync_mode,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model_image: str,
    garment_image: str,
    category: str | Unset = UNSET,
    mode: Literal["balanced", "performance", "quality"] | Unset = UNSET,
    garment_photo_type: Literal["auto", "flat-lay", "model"] | Unset = UNSET,
    moderation_level: Literal["conservative", "none", "permissive"] | Unset = UNSET,
    restore_background: bool | Unset = UNSET,
    restore_clothes: bool | Unset = UNSET,
    long_top: bool | Unset = UNSET,
    num_samples: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    segmentation_free: bool | Unset = UNSET,
    sync_mode: bool | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.fashn.try_on_v15` documents the arguments."""
    return await client.send(
        OPERATION,
        model_image=model_image,
        garment_image=garment_image,
        category=category,
        mode=mode,
        garment_photo_type=garment_photo_type,
        moderation_level=moderation_level,
        restore_background=restore_background,
        restore_clothes=restore_clothes,
        long_top=long_top,
        num_samples=num_samples,
        seed=seed,
        segmentation_free=segmentation_free,
        sync_mode=sync_mode,
        output_format=output_format,
    )
