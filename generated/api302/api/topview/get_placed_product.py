"""Ask for the state of a picture with a product: `GET /topview/v1/product_anyShoot/task/result`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_place_product_result import TopviewPlaceProductResult

OPERATION: Operation[TopviewPlaceProductResult] = Operation(
    id="topview_get_placed_product",
    method="GET",
    path="/topview/v1/product_anyShoot/task/result",
    answer="TopviewPlaceProductResult",
    places={"task_id": Place("query", "taskId"), "need_cloud_front_url": Place("query", "needCloudFrontUrl")},
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewPlaceProductResult:
    """Call the operation; `client.topview.get_placed_product` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewPlaceProductResult:
    """Call the operation; `client.topview.get_placed_product` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)
