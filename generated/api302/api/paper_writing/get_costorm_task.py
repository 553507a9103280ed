"""Ask for an article by discussion: `GET /302/paper/costorm/tasks/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.paper_writing_costorm_task import PaperWritingCostormTask

OPERATION: Operation[PaperWritingCostormTask] = Operation(
    id="paper_writing_get_costorm_task",
    method="GET",
    path="/302/paper/costorm/tasks/{task_id}",
    answer="PaperWritingCostormTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> PaperWritingCostormTask:
    """Call the operation; `client.paper_writing.get_costorm_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> PaperWritingCostormTask:
    """Call the operation; `client.paper_writing.get_costorm_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
