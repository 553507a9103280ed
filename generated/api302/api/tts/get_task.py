"""Ask for the state and the sound of a task: `GET /302/v2/audio/fetch/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tts_task import TtsTask

OPERATION: Operation[TtsTask] = Operation(
    id="tts_get_task",
    method="GET",
    path="/302/v2/audio/fetch/{task_id}",
    answer="TtsTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> TtsTask:
    """Call the operation; `client.tts.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> TtsTask:
    """Call the operation; `client.tts.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
