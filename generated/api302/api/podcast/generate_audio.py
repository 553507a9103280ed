"""Speak a podcast: `POST /302/podcast/async/generate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.podcast_line import PodcastLine
    from ...models.podcast_speaker import PodcastSpeaker
    from ...models.podcast_task import PodcastTask
    from ...models.podcast_task_created import PodcastTaskCreated

OPERATION: Operation[PodcastTaskCreated] = Operation(
    id="podcast_generate_audio",
    method="POST",
    path="/302/podcast/async/generate",
    answer="PodcastTaskCreated",
    content_type="application/json",
    places={
        "use_bgm": Place("body", "useBgm"),
        "auto_gen_bgm": Place("body", "autoGenBgm"),
        "bgm_prompt": Place("body", "bgmPrompt"),
        "bgm_volume": Place("body", "bgmVolume"),
        "ui_lang": Place("body", "uiLang"),
        "model_name": Place("body", "modelName"),
    },
)
TASK: TaskPlan[PodcastTask] = TaskPlan(
    poll="podcast.get_task",
    answer="PodcastTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("result", "content"),
    reason=("result", "error", "message"),
    done=("success",),
    failed=("fail",),
)


def sync(
    *,
    client: Client,
    speakers: Sequence[PodcastSpeaker | Mapping[str, Any]],
    contents: Sequence[PodcastLine | Mapping[str, Any]],
    use_bgm: bool | Unset = UNSET,
    auto_gen_bgm: bool | Unset = UNSET,
    bgm_prompt: str | Unset = UNSET,
    bgm_volume: float | Unset = UNSET,
    ui_lang: str | Unset = UNSET,
    model_name: str | Unset = UNSET,
) -> Task[PodcastTaskCreated, PodcastTask]:
    """Call the operation; `client.podcast.generate_audio` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        speakers=speakers,
        contents=contents,
        use_bgm=use_bgm,
        auto_gen_bgm=auto_gen_bgm,
        bgm_prompt=bgm_prompt,
        bgm_volume=bgm_volume,
        ui_lang=ui_lang,
        model_name=model_name,
    )


async def asyncio(
    *,
    client: AsyncClient,
    speakers: Sequence[PodcastSpeaker | Mapping[str, Any]],
    contents: Sequence[PodcastLine | Mapping[str, Any]],
    use_bgm: bool | Unset = UNSET,
    auto_gen_bgm: bool | Unset = UNSET,
    bgm_prompt: str | Unset = UNSET,
    bgm_volume: float | Unset = UNSET,
    ui_lang: str | Unset = UNSET,
    model_name: str | Unset = UNSET,
) -> AsyncTask[PodcastTaskCreated, PodcastTask]:
    """Call the operation; `client.podcast.generate_audio` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        speakers=speakers,
        contents=contents,
        use_bgm=use_bgm,
        auto_gen_bgm=auto_gen_bgm,
        bgm_prompt=bgm_prompt,
        bgm_volume=bgm_volume,
        ui_lang=ui_lang,
        model_name=model_name,
    )
