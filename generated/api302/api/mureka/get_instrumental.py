"""Ask for the state and the files of music without a voice: `GET /mureka/v1/instrumental/query/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.mureka_task import MurekaTask

OPERATION: Operation[MurekaTask] = Operation(
    id="mureka_get_instrumental",
    method="GET",
    path="/mureka/v1/instrumental/query/{task_id}",
    answer="MurekaTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> MurekaTask:
    """Call the operation; `client.mureka.get_instrumental` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> MurekaTask:
    """Call the operation; `client.mureka.get_instrumental` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
