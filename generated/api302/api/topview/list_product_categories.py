"""List the categories of people who show products: `GET /topview/v1/product_avatar/category/list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_category_list import TopviewCategoryList

OPERATION: Operation[TopviewCategoryList] = Operation(
    id="topview_list_product_categories",
    method="GET",
    path="/topview/v1/product_avatar/category/list",
    answer="TopviewCategoryList",
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
) -> TopviewCategoryList:
    """Call the operation; `client.topview.list_product_categories` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> TopviewCategoryList:
    """Call the operation; `client.topview.list_product_categories` documents the arguments."""
    return await client.send(OPERATION)
