"""Write down what is said, or separate voice and music: `POST /302/vt/subtitle/extract`."""

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
    id="video_translation_extract_subtitle",
    method="POST",
    path="/302/vt/subtitle/extract",
    answer="VideoTranslationTaskCreated",
    content_type="application/json",
)
TASK: TaskPlan[VideoTranslationTask] = TaskPlan(
    poll="video_translation.get_task",
    answer="VideoTranslationTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("result", "subtitle"),
    done=("success",),
    failed=("fail",),
)


def sync(
    *,
    client: Client,
    audio_url: str,
    language: str,
    demucs: bool | Unset = UNSET,
    is_only_demucs: bool | Unset = UNSET,
) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
    """Call the operation; `client.video_translation.extract_subtitle` documents the arguments."""
    return client.submit(
        OPERATION, TASK, audio_url=audio_url, language=language, demucs=demucs, is_only_demucs=is_only_demucs
    )


async def asyncio(
    *,
    client: AsyncClient,
    audio_url: str,
    language: str,
    demucs: bool | Unset = UNSET,
    is_only_demucs: bool | Unset = UNSET,
) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
    """Call the operation; `client.video_translation.extract_subtitle` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, audio_url=audio_url, language=language, demucs=demucs, is_only_demucs=is_only_demucs
    )
