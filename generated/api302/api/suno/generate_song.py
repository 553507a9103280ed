"""Start making two songs with Suno: `POST /suno/submit/music`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.suno_song_controls import SunoSongControls
    from ...models.suno_submission import SunoSubmission
    from ...models.suno_task_result import SunoTaskResult

OPERATION: Operation[SunoSubmission] = Operation(
    id="suno_generate_song",
    method="POST",
    path="/suno/submit/music",
    answer="SunoSubmission",
    content_type="application/json",
    places={"webhook": Place("query", "webhook")},
    envelope=Envelope(("code",), ("success",), ("message",)),
)
TASK: TaskPlan[SunoTaskResult] = TaskPlan(
    poll="suno.get_task",
    answer="SunoTaskResult",
    parameter="task_id",
    id=("data",),
    status=("data", "status"),
    result=("data", "data"),
    reason=("data", "fail_reason"),
    done=("SUCCESS", "success", "succeed", "completed"),
    failed=("FAILURE", "failed", "error"),
)


def sync(
    *,
    client: Client,
    mv: str,
    webhook: str | Unset = UNSET,
    gpt_description_prompt: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    title: str | Unset = UNSET,
    make_instrumental: bool | Unset = UNSET,
    negative_tags: str | Unset = UNSET,
    task_id: str | Unset = UNSET,
    continue_clip_id: str | Unset = UNSET,
    continue_at: float | Unset = UNSET,
    metadata: SunoSongControls | Mapping[str, Any] | Unset = UNSET,
) -> Task[SunoSubmission, SunoTaskResult]:
    """Call the operation; `client.suno.generate_song` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        mv=mv,
        webhook=webhook,
        gpt_description_prompt=gpt_description_prompt,
        prompt=prompt,
        tags=tags,
        title=title,
        make_instrumental=make_instrumental,
        negative_tags=negative_tags,
        task_id=task_id,
        continue_clip_id=continue_clip_id,
        continue_at=continue_at,
        metadata=metadata,
    )


async def asyncio(
    *,
    client: AsyncClient,
    mv: str,
    webhook: str | Unset = UNSET,
    gpt_description_prompt: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    title: str | Unset = UNSET,
    make_instrumental: bool | Unset = UNSET,
    negative_tags: str | Unset = UNSET,
    task_id: str | Unset = UNSET,
    continue_clip_id: str | Unset = UNSET,
    continue_at: float | Unset = UNSET,
    metadata: SunoSongControls | Mapping[str, Any] | Unset = UNSET,
) -> AsyncTask[SunoSubmission, SunoTaskResult]:
    """Call the operation; `client.suno.generate_song` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        mv=mv,
        webhook=webhook,
        gpt_description_prompt=gpt_description_prompt,
        prompt=prompt,
        tags=tags,
        title=title,
        make_instrumental=make_instrumental,
        negative_tags=negative_tags,
        task_id=task_id,
        continue_clip_id=continue_clip_id,
        continue_at=continue_at,
        metadata=metadata,
    )
