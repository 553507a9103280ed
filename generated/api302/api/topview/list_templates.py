"""List the pictures that a product can be put into: `GET /topview/v1/product_anyShoot/template/list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_template_list import TopviewTemplateList

OPERATION: Operation[TopviewTemplateList] = Operation(
    id="topview_list_templates",
    method="GET",
    path="/topview/v1/product_anyShoot/template/list",
    answer="TopviewTemplateList",
    places={
        "category_ids": Place("query", "categoryIds"),
        "style": Place("query", "style"),
        "page_no": Place("query", "pageNo"),
        "page_size": Place("query", "pageSize"),
    },
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    category_ids: str | Unset = UNSET,
    style: Literal["Pro", "UGC"] | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> TopviewTemplateList:
    """Call the operation; `client.topview.list_templates` documents the arguments."""
    return client.send(OPERATION, category_ids=category_ids, style=style, page_no=page_no, page_size=page_size)


async def asyncio(
    *,
    client: AsyncClient,
    category_ids: str | Unset = UNSET,
    style: Literal["Pro", "UGC"] | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> TopviewTemplateList:
    """Call the operation; `client.topview.list_templates` documents the arguments."""
    return await client.send(OPERATION, category_ids=category_ids, style=style, page_no=page_no, page_size=page_size)
