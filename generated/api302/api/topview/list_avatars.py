"""List the public digital people, or your own: `GET /topview/v1/aiavatar/query`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_avatar_list import TopviewAvatarList

OPERATION: Operation[TopviewAvatarList] = Operation(
    id="topview_list_avatars",
    method="GET",
    path="/topview/v1/aiavatar/query",
    answer="TopviewAvatarList",
    places={
        "page_no": Place("query", "pageNo"),
        "page_size": Place("query", "pageSize"),
        "gender": Place("query", "gender"),
        "ethnicity_id_list": Place("query", "ethnicityIdList"),
        "sort_field": Place("query", "sortField"),
        "sort_type": Place("query", "sortType"),
        "is_custom": Place("query", "isCustom"),
    },
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    gender: str | Unset = UNSET,
    ethnicity_id_list: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    is_custom: bool | Unset = UNSET,
) -> TopviewAvatarList:
    """Call the operation; `client.topview.list_avatars` documents the arguments."""
    return client.send(
        OPERATION,
        page_no=page_no,
        page_size=page_size,
        gender=gender,
        ethnicity_id_list=ethnicity_id_list,
        sort_field=sort_field,
        sort_type=sort_type,
        is_custom=is_custom,
    )


async def asyncio(
    *,
    client: AsyncClient,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    gender: str | Unset = UNSET,
    ethnicity_id_list: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    is_custom: bool | Unset = UNSET,
) -> TopviewAvatarList:
    """Call the operation; `client.topview.list_avatars` documents the arguments."""
    return await client.send(
        OPERATION,
        page_no=page_no,
        page_size=page_size,
        gender=gender,
        ethnicity_id_list=ethnicity_id_list,
        sort_field=sort_field,
        sort_type=sort_type,
        is_custom=is_custom,
    )
