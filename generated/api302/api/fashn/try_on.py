"""Dress a person in a garment with FASHN: `POST /302/submit/fashn-tryon`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="fashn_try_on",
    method="POST",
    path="/302/submit/fashn-tryon",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model_image: str,
    garment_image: str,
    category: Literal["bottoms", "one-pieces", "tops"],
    garment_photo_type: Literal["auto", "flat-lay", "model"] | Unset = UNSET,
    nsfw_filter: bool | Unset = UNSET,
    cover_feet: bool | Unset = UNSET,
    adjust_hands: bool | Unset = UNSET,
    restore_background: bool | Unset = UNSET,
    restore_clothes: bool | Unset = UNSET,
    long_top: bool | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    timesteps: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_samples: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.fashn.try_on` documents the arguments."""
    return client.send(
        OPERATION,
        model_image=model_image,
        garment_image=garment_image,
        category=category,
        garment_photo_type=garment_photo_type,
        nsfw_filter=nsfw_filter,
        cover_feet=cover_feet,
        adjust_hands=adjust_hands,
        restore_background=restore_background,
        restore_clothes=restore_clothes,
        long_top=long_top,
        guidance_scale=guidance_scale,
        timesteps=timesteps,
        seed=seed,
        num_samples=num_samples,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model_image: str,
    garment_image: str,
    category: Literal["bottoms", "one-pieces", "tops"],
    garment_photo_type: Literal["auto", "flat-lay", "model"] | Unset = UNSET,
    nsfw_filter: bool | Unset = UNSET,
    cover_feet: bool | Unset = UNSET,
    adjust_hands: bool | Unset = UNSET,
    restore_background: bool | Unset = UNSET,
    restore_clothes: bool | Unset = UNSET,
    long_top: bool | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    timesteps: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_samples: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.fashn.try_on` documents the arguments."""
    return await client.send(
        OPERATION,
        model_image=model_image,
        garment_image=garment_image,
        category=category,
        garment_photo_type=garment_photo_type,
        nsfw_filter=nsfw_filter,
        cover_feet=cover_feet,
        adjust_hands=adjust_hands,
        restore_background=restore_background,
        restore_clothes=restore_clothes,
        long_top=long_top,
        guidance_scale=guidance_scale,
        timesteps=timesteps,
        seed=seed,
        num_samples=num_samples,
    )
