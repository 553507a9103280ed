"""List the public digital people who show products: `GET /topview/v1/product_avatar/public_avatar/query`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_product_avatar_list import TopviewProductAvatarList

OPERATION: Operation[TopviewProductAvatarList] = Operation(
    id="topview_list_product_avatars",
    method="GET",
    path="/topview/v1/product_avatar/public_avatar/query",
    answer="TopviewProductAvatarList",
    places={
        "gender": Place("query", "gender"),
        "category_ids": Place("query", "categoryIds"),
        "ethnicity_ids": Place("query", "ethnicityIds"),
        "sorting_type": Place("query", "sortingType"),
        "page_no": Place("query", "pageNo"),
        "page_size": Place("query", "pageSize"),
    },
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    gender: str | Unset = UNSET,
    category_ids: str | Unset = UNSET,
    ethnicity_ids: str | Unset = UNSET,
    sorting_type: str | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> TopviewProductAvatarList:
    """Call the operation; `client.topview.list_product_avatars` documents the arguments."""
    return client.send(
        OPERATION,
        gender=gender,
        category_ids=category_ids,
        ethnicity_ids=ethnicity_ids,
        sorting_type=sorting_type,
        page_no=page_no,
        page_size=page_size,
    )


async def asyncio(
    *,
    client: AsyncClient,
    gender: str | Unset = UNSET,
    category_ids: str | Unset = UNSET,
    ethnicity_ids: str | Unset = UNSET,
    sorting_type: str | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> TopviewProductAvatarList:
    """Call the operation; `client.topview.list_product_avatars` documents the arguments."""
    return await client.send(
        OPERATION,
        gender=gender,
        category_ids=category_ids,
        ethnicity_ids=ethnicity_ids,
        sorting_type=sorting_type,
        page_no=page_no,
        page_size=page_size,
    )
