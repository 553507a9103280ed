"""List the voices of Dubbingx: `POST /dubbingx/v1/getTTSTimbreList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dubbingx_voices_result import DubbingxVoicesResult

OPERATION: Operation[DubbingxVoicesResult] = Operation(
    id="dubbingx_list_voices",
    method="POST",
    path="/dubbingx/v1/getTTSTimbreList",
    answer="DubbingxVoicesResult",
    content_type="application/json",
    places={
        "page_index": Place("body", "pageIndex"),
        "page_size": Place("body", "pageSize"),
        "is_my_model": Place("body", "isMyModel"),
        "age_group": Place("body", "ageGroup"),
    },
    idempotent=True,
    envelope=Envelope(("success",), (True,), ("msg",)),
)


def sync(
    *,
    client: Client,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    is_my_model: bool | Unset = UNSET,
    keyword: str | Unset = UNSET,
    grade: Literal["ordinary", "premium"] | Unset = UNSET,
    gender: Literal[0, 1] | Unset = UNSET,
    age_group: str | Unset = UNSET,
) -> DubbingxVoicesResult:
    """Call the operation; `client.dubbingx.list_voices` documents the arguments."""
    return client.send(
        OPERATION,
        page_index=page_index,
        page_size=page_size,
        is_my_model=is_my_model,
        keyword=keyword,
        grade=grade,
        gender=gender,
        age_group=age_group,
    )


async def asyncio(
    *,
    client: AsyncClient,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    is_my_model: bool | Unset = UNSET,
    keyword: str | Unset = UNSET,
    grade: Literal["ordinary", "premium"] | Unset = UNSET,
    gender: Literal[0, 1] | Unset = UNSET,
    age_group: str | Unset = UNSET,
) -> DubbingxVoicesResult:
    """Call the operation; `client.dubbingx.list_voices` documents the arguments."""
    return await client.send(
        OPERATION,
        page_index=page_index,
        page_size=page_size,
        is_my_model=is_my_model,
        keyword=keyword,
        grade=grade,
        gender=gender,
        age_group=age_group,
    )
