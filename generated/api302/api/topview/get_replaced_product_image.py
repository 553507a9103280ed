"""Ask for the state and the pictures of a replacement: `GET /topview/v1/product_avatar/task/image_replace/result`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_replace_image_result import TopviewReplaceImageResult

OPERATION: Operation[TopviewReplaceImageResult] = Operation(
    id="topview_get_replaced_product_image",
    method="GET",
    path="/topview/v1/product_avatar/task/image_replace/result",
    answer="TopviewReplaceImageResult",
    places={"task_id": Place("query", "taskId"), "need_cloud_front_url": Place("query", "needCloudFrontUrl")},
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewReplaceImageResult:
    """Call the operation; `client.topview.get_replaced_product_image` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewReplaceImageResult:
    """Call the operation; `client.topview.get_replaced_product_image` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)
