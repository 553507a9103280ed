"""Ask for the state of a private digital person that is being made: `GET /topview/v1/common_task/video2aiAvatar/query`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_avatar_result import TopviewAvatarResult

OPERATION: Operation[TopviewAvatarResult] = Operation(
    id="topview_get_avatar",
    method="GET",
    path="/topview/v1/common_task/video2aiAvatar/query",
    answer="TopviewAvatarResult",
    places={"task_id": Place("query", "taskId"), "need_cloud_front_url": Place("query", "needCloudFrontUrl")},
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewAvatarResult:
    """Call the operation; `client.topview.get_avatar` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    need_cloud_front_url: bool | Unset = UNSET,
) -> TopviewAvatarResult:
    """Call the operation; `client.topview.get_avatar` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)
