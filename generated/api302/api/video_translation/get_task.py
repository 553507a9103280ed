"""Ask how any of the tasks stands: `GET /302/vt/tasks/subtitle/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.video_translation_task import VideoTranslationTask

OPERATION: Operation[VideoTranslationTask] = Operation(
    id="video_translation_get_task",
    method="GET",
    path="/302/vt/tasks/subtitle/{task_id}",
    answer="VideoTranslationTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> VideoTranslationTask:
    """Call the operation; `client.video_translation.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> VideoTranslationTask:
    """Call the operation; `client.video_translation.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
