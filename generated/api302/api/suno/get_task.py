"""Ask for the state and the songs of a task: `GET /suno/fetch/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.suno_task_result import SunoTaskResult

OPERATION: Operation[SunoTaskResult] = Operation(
    id="suno_get_task",
    method="GET",
    path="/suno/fetch/{task_id}",
    answer="SunoTaskResult",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
    envelope=Envelope(("code",), ("success",), ("message",)),
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> SunoTaskResult:
    """Call the operation; `client.suno.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> SunoTaskResult:
    """Call the operation; `client.suno.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
