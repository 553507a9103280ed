"""Fetch a video from its page: `POST /302/vt/video/download`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.video_translation_task import VideoTranslationTask
    from ...models.video_translation_task_created import VideoTranslationTaskCreated

OPERATION: Operation[VideoTranslationTaskCreated] = Operation(
    id="video_translation_download_video",
    method="POST",
    path="/302/vt/video/download",
    answer="VideoTranslationTaskCreated",
    content_type="application/json",
)
TASK: TaskPlan[VideoTranslationTask] = TaskPlan(
    poll="video_translation.get_task",
    answer="VideoTranslationTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("result", "video_url"),
    done=("success",),
    failed=("fail",),
)


def sync(
    *,
    client: Client,
    url: str,
    resolution: int | Unset = UNSET,
) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
    """Call the operation; `client.video_translation.download_video` documents the arguments."""
    return client.submit(OPERATION, TASK, url=url, resolution=resolution)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
    resolution: int | Unset = UNSET,
) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
    """Call the operation; `client.video_translation.download_video` documents the arguments."""
    return await client.submit(OPERATION, TASK, url=url, resolution=resolution)
