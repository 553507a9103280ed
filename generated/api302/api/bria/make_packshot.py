"""Put a product on a plain background: `POST /bria-ai/v1/product/packshot`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_file import BriaFile

OPERATION: Operation[BriaFile] = Operation(
    id="bria_make_packshot",
    method="POST",
    path="/bria-ai/v1/product/packshot",
    answer="BriaFile",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    sku: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    background_color: str | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.make_packshot` documents the arguments."""
    return client.send(
        OPERATION,
        sku=sku,
        image_url=image_url,
        file=file,
        background_color=background_color,
        force_rmbg=force_rmbg,
        content_moderation=content_moderation,
    )


async def asyncio(
    *,
    client: AsyncClient,
    sku: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    background_color: str | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.make_packshot` documents the arguments."""
    return await client.send(
        OPERATION,
        sku=sku,
        image_url=image_url,
        file=file,
        background_color=background_color,
        force_rmbg=force_rmbg,
        content_moderation=content_moderation,
    )
