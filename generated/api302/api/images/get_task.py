"""Ask for the state and the pictures of a task: `GET /302/v2/image/fetch/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.images_unified_task import ImagesUnifiedTask

OPERATION: Operation[ImagesUnifiedTask] = Operation(
    id="images_get_task",
    method="GET",
    path="/302/v2/image/fetch/{task_id}",
    answer="ImagesUnifiedTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> ImagesUnifiedTask:
    """Call the operation; `client.images.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> ImagesUnifiedTask:
    """Call the operation; `client.images.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
