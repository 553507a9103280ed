"""Ask for the state and the videos of a picture: `GET /topview/v1/common_task/image2video/result`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_image_to_video_result import TopviewImageToVideoResult

OPERATION: Operation[TopviewImageToVideoResult] = Operation(
    id="topview_get_image_to_video",
    method="GET",
    path="/topview/v1/common_task/image2video/result",
    answer="TopviewImageToVideoResult",
    places={"task_id": Place("query", "taskId"), "need_cloud_front_url": Place("query", "needCloudFrontUrl")},
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewImageToVideoResult:
    """Call the operation; `client.topview.get_image_to_video` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewImageToVideoResult:
    """Call the operation; `client.topview.get_image_to_video` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)
