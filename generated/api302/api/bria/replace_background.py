"""Draw a new background for a picture: `POST /bria-ai/v1/background/replace`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_results import BriaResults

OPERATION: Operation[BriaResults] = Operation(
    id="bria_replace_background",
    method="POST",
    path="/bria-ai/v1/background/replace",
    answer="BriaResults",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    bg_prompt: str | Unset = UNSET,
    ref_image_urls: Sequence[str] | Unset = UNSET,
    ref_image_file: str | Unset = UNSET,
    refine_prompt: bool | Unset = UNSET,
    enhance_ref_image: bool | Unset = UNSET,
    original_quality: bool | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    fast: bool | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_results: int | Unset = UNSET,
    sync: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaResults:
    """Call the operation; `client.bria.replace_background` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        file=file,
        bg_prompt=bg_prompt,
        ref_image_urls=ref_image_urls,
        ref_image_file=ref_image_file,
        refine_prompt=refine_prompt,
        enhance_ref_image=enhance_ref_image,
        original_quality=original_quality,
        force_rmbg=force_rmbg,
        fast=fast,
        negative_prompt=negative_prompt,
        seed=seed,
        num_results=num_results,
        sync=sync,
        content_moderation=content_moderation,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    bg_prompt: str | Unset = UNSET,
    ref_image_urls: Sequence[str] | Unset = UNSET,
    ref_image_file: str | Unset = UNSET,
    refine_prompt: bool | Unset = UNSET,
    enhance_ref_image: bool | Unset = UNSET,
    original_quality: bool | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    fast: bool | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_results: int | Unset = UNSET,
    sync: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaResults:
    """Call the operation; `client.bria.replace_background` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        file=file,
        bg_prompt=bg_prompt,
        ref_image_urls=ref_image_urls,
        ref_image_file=ref_image_file,
        refine_prompt=refine_prompt,
        enhance_ref_image=enhance_ref_image,
        original_quality=original_quality,
        force_rmbg=force_rmbg,
        fast=fast,
        negative_prompt=negative_prompt,
        seed=seed,
        num_results=num_results,
        sync=sync,
        content_moderation=content_moderation,
    )
