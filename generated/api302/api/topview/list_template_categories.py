"""List the categories of pictures that a product can be put into: `GET /topview/v1/product_anyShoot/template/category/list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_category_list import TopviewCategoryList

OPERATION: Operation[TopviewCategoryList] = Operation(
    id="topview_list_template_categories",
    method="GET",
    path="/topview/v1/product_anyShoot/template/category/list",
    answer="TopviewCategoryList",
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
) -> TopviewCategoryList:
    """Call the operation; `client.topview.list_template_categories` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> TopviewCategoryList:
    """Call the operation; `client.topview.list_template_categories` documents the arguments."""
    return await client.send(OPERATION)
