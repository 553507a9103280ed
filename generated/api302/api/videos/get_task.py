"""Ask for the state and the video of a task: `GET /302/video/fetch/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.videos_task import VideosTask

OPERATION: Operation[VideosTask] = Operation(
    id="videos_get_task",
    method="GET",
    path="/302/video/fetch/{task_id}",
    answer="VideosTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> VideosTask:
    """Call the operation; `client.videos.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> VideosTask:
    """Call the operation; `client.videos.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
