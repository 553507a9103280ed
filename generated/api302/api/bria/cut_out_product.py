"""Cut a product out of its picture: `POST /bria-ai/v1/product/cutout`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_file import BriaFile

OPERATION: Operation[BriaFile] = Operation(
    id="bria_cut_out_product",
    method="POST",
    path="/bria-ai/v1/product/cutout",
    answer="BriaFile",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    sku: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.cut_out_product` documents the arguments."""
    return client.send(
        OPERATION, sku=sku, image_url=image_url, file=file, force_rmbg=force_rmbg, content_moderation=content_moderation
    )


async def asyncio(
    *,
    client: AsyncClient,
    sku: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.cut_out_product` documents the arguments."""
    return await client.send(
        OPERATION, sku=sku, image_url=image_url, file=file, force_rmbg=force_rmbg, content_moderation=content_moderation
    )
