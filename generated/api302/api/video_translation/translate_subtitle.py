"""Translate subtitles: `POST /302/vt/subtitle/translate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.video_translation_subtitle import VideoTranslationSubtitle
    from ...models.video_translation_task import VideoTranslationTask
    from ...models.video_translation_task_created import VideoTranslationTaskCreated

OPERATION: Operation[VideoTranslationTaskCreated] = Operation(
    id="video_translation_translate_subtitle",
    method="POST",
    path="/302/vt/subtitle/translate",
    answer="VideoTranslationTaskCreated",
    content_type="application/json",
)
TASK: TaskPlan[VideoTranslationTask] = TaskPlan(
    poll="video_translation.get_task",
    answer="VideoTranslationTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("result", "trans_subtitle"),
    done=("success",),
    failed=("fail",),
)


def sync(
    *,
    client: Client,
    model: str,
    src_lang: str,
    tgt_lang: str,
    subtitle: VideoTranslationSubtitle | Mapping[str, Any],
) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
    """Call the operation; `client.video_translation.translate_subtitle` documents the arguments."""
    return client.submit(OPERATION, TASK, model=model, src_lang=src_lang, tgt_lang=tgt_lang, subtitle=subtitle)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    src_lang: str,
    tgt_lang: str,
    subtitle: VideoTranslationSubtitle | Mapping[str, Any],
) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
    """Call the operation; `client.video_translation.translate_subtitle` documents the arguments."""
    return await client.submit(OPERATION, TASK, model=model, src_lang=src_lang, tgt_lang=tgt_lang, subtitle=subtitle)
