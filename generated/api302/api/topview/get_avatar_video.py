"""Ask for the state and the address of a video of a digital person: `GET /topview/v1/video_avatar/task/query`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_avatar_video_result import TopviewAvatarVideoResult

OPERATION: Operation[TopviewAvatarVideoResult] = Operation(
    id="topview_get_avatar_video",
    method="GET",
    path="/topview/v1/video_avatar/task/query",
    answer="TopviewAvatarVideoResult",
    places={"task_id": Place("query", "taskId"), "need_cloud_front_url": Place("query", "needCloudFrontUrl")},
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewAvatarVideoResult:
    """Call the operation; `client.topview.get_avatar_video` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewAvatarVideoResult:
    """Call the operation; `client.topview.get_avatar_video` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)
