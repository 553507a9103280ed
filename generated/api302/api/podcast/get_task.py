"""Ask for the script or the sound of a podcast: `GET /302/podcast/async/status/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.podcast_task import PodcastTask

OPERATION: Operation[PodcastTask] = Operation(
    id="podcast_get_task",
    method="GET",
    path="/302/podcast/async/status/{task_id}",
    answer="PodcastTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> PodcastTask:
    """Call the operation; `client.podcast.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> PodcastTask:
    """Call the operation; `client.podcast.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
