"""Write a podcast of texts, pages and files: `POST /302/podcast/async/text`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.podcast_resource import PodcastResource
    from ...models.podcast_task import PodcastTask
    from ...models.podcast_task_created import PodcastTaskCreated

OPERATION: Operation[PodcastTaskCreated] = Operation(
    id="podcast_write_script",
    method="POST",
    path="/302/podcast/async/text",
    answer="PodcastTaskCreated",
    content_type="application/json",
    places={
        "speaker_nums": Place("body", "speakerNums"),
        "model_name": Place("body", "modelName"),
        "is_extract": Place("body", "isExtract"),
        "custom_prompt": Place("body", "customPrompt"),
    },
)
TASK: TaskPlan[PodcastTask] = TaskPlan(
    poll="podcast.get_task",
    answer="PodcastTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("result", "contents"),
    reason=("result", "error", "message"),
    done=("success",),
    failed=("fail",),
)


def sync(
    *,
    client: Client,
    resources: Sequence[PodcastResource | Mapping[str, Any]],
    speaker_nums: int,
    lang: Literal["de", "en", "fr", "ja", "ko", "zh"],
    names: Sequence[str] | Unset = UNSET,
    model_name: str | Unset = UNSET,
    is_extract: bool | Unset = UNSET,
    custom_prompt: str | Unset = UNSET,
    version: Literal["v3", "v6", "v7"] | Unset = UNSET,
    audience_choice: int | Unset = UNSET,
) -> Task[PodcastTaskCreated, PodcastTask]:
    """Call the operation; `client.podcast.write_script` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        resources=resources,
        speaker_nums=speaker_nums,
        lang=lang,
        names=names,
        model_name=model_name,
        is_extract=is_extract,
        custom_prompt=custom_prompt,
        version=version,
        audience_choice=audience_choice,
    )


async def asyncio(
    *,
    client: AsyncClient,
    resources: Sequence[PodcastResource | Mapping[str, Any]],
    speaker_nums: int,
    lang: Literal["de", "en", "fr", "ja", "ko", "zh"],
    names: Sequence[str] | Unset = UNSET,
    model_name: str | Unset = UNSET,
    is_extract: bool | Unset = UNSET,
    custom_prompt: str | Unset = UNSET,
    version: Literal["v3", "v6", "v7"] | Unset = UNSET,
    audience_choice: int | Unset = UNSET,
) -> AsyncTask[PodcastTaskCreated, PodcastTask]:
    """Call the operation; `client.podcast.write_script` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        resources=resources,
        speaker_nums=speaker_nums,
        lang=lang,
        names=names,
        model_name=model_name,
        is_extract=is_extract,
        custom_prompt=custom_prompt,
        version=version,
        audience_choice=audience_choice,
    )
