"""Ask for the state and the video of a task of the second version: `GET /302/v2/video/fetch/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.videos_v2_task import VideosV2Task

OPERATION: Operation[VideosV2Task] = Operation(
    id="videos_get_task_v2",
    method="GET",
    path="/302/v2/video/fetch/{task_id}",
    answer="VideosV2Task",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> VideosV2Task:
    """Call the operation; `client.videos.get_task_v2` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> VideosV2Task:
    """Call the operation; `client.videos.get_task_v2` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
