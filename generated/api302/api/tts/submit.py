"""Speak a text with any vendor's voice, at once or as a task: `POST /302/v2/audio/tts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.tts_task import TtsTask

OPERATION: Operation[TtsTask] = Operation(
    id="tts_submit",
    method="POST",
    path="/302/v2/audio/tts",
    answer="TtsTask",
    content_type="application/json",
    places={"webhook": Place("query", "webhook")},
    query_constants={"run_async": True},
)
TASK: TaskPlan[TtsTask] = TaskPlan(
    poll="tts.get_task",
    answer="TtsTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("audio_url",),
    done=("completed",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    text: str,
    provider: str,
    voice: str,
    webhook: str | Unset = UNSET,
    model: str | Unset = UNSET,
    speed: float | Unset = UNSET,
    volume: float | Unset = UNSET,
    emotion: str | Unset = UNSET,
    output_format: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> Task[TtsTask, TtsTask]:
    """Call the operation; `client.tts.submit` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        text=text,
        provider=provider,
        voice=voice,
        webhook=webhook,
        model=model,
        speed=speed,
        volume=volume,
        emotion=emotion,
        output_format=output_format,
        timeout=timeout,
    )


async def asyncio(
    *,
    client: AsyncClient,
    text: str,
    provider: str,
    voice: str,
    webhook: str | Unset = UNSET,
    model: str | Unset = UNSET,
    speed: float | Unset = UNSET,
    volume: float | Unset = UNSET,
    emotion: str | Unset = UNSET,
    output_format: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> AsyncTask[TtsTask, TtsTask]:
    """Call the operation; `client.tts.submit` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        text=text,
        provider=provider,
        voice=voice,
        webhook=webhook,
        model=model,
        speed=speed,
        volume=volume,
        emotion=emotion,
        output_format=output_format,
        timeout=timeout,
    )
