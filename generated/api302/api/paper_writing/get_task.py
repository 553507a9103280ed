"""Ask for a paper: `GET /302/paper/async/status/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.paper_writing_task import PaperWritingTask

OPERATION: Operation[PaperWritingTask] = Operation(
    id="paper_writing_get_task",
    method="GET",
    path="/302/paper/async/status/{task_id}",
    answer="PaperWritingTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> PaperWritingTask:
    """Call the operation; `client.paper_writing.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> PaperWritingTask:
    """Call the operation; `client.paper_writing.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
