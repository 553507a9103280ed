"""Add a shadow to a product: `POST /bria-ai/v1/product/shadow`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_file import BriaFile

OPERATION: Operation[BriaFile] = Operation(
    id="bria_add_shadow",
    method="POST",
    path="/bria-ai/v1/product/shadow",
    answer="BriaFile",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    sku: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    shadow_type: Literal["float", "regular"] | Unset = UNSET,
    background_color: str | Unset = UNSET,
    shadow_color: str | Unset = UNSET,
    shadow_offset: Sequence[int] | Unset = UNSET,
    shadow_intensity: int | Unset = UNSET,
    shadow_blur: int | Unset = UNSET,
    shadow_width: int | Unset = UNSET,
    shadow_height: int | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.add_shadow` documents the arguments."""
    return client.send(
        OPERATION,
        sku=sku,
        image_url=image_url,
        file=file,
        shadow_type=shadow_type,
        background_color=background_color,
        shadow_color=shadow_color,
        shadow_offset=shadow_offset,
        shadow_intensity=shadow_intensity,
        shadow_blur=shadow_blur,
        shadow_width=shadow_width,
        shadow_height=shadow_height,
        force_rmbg=force_rmbg,
        content_moderation=content_moderation,
    )


async def asyncio(
    *,
    client: AsyncClient,
    sku: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    shadow_type: Literal["float", "regular"] | Unset = UNSET,
    background_color: str | Unset = UNSET,
    shadow_color: str | Unset = UNSET,
    shadow_offset: Sequence[int] | Unset = UNSET,
    shadow_intensity: int | Unset = UNSET,
    shadow_blur: int | Unset = UNSET,
    shadow_width: int | Unset = UNSET,
    shadow_height: int | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.add_shadow` documents the arguments."""
    return await client.send(
        OPERATION,
        sku=sku,
        image_url=image_url,
        file=file,
        shadow_type=shadow_type,
        background_color=background_color,
        shadow_color=shadow_color,
        shadow_offset=shadow_offset,
        shadow_intensity=shadow_intensity,
        shadow_blur=shadow_blur,
        shadow_width=shadow_width,
        shadow_height=shadow_height,
        force_rmbg=force_rmbg,
        content_moderation=content_moderation,
    )
