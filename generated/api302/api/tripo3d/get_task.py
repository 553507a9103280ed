"""Ask for the state and the files of a task: `GET /tripo3d/v2/openapi/task/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tripo_3d_task_answer import Tripo3DTaskAnswer

OPERATION: Operation[Tripo3DTaskAnswer] = Operation(
    id="tripo3d_get_task",
    method="GET",
    path="/tripo3d/v2/openapi/task/{task_id}",
    answer="Tripo3DTaskAnswer",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> Tripo3DTaskAnswer:
    """Call the operation; `client.tripo3d.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> Tripo3DTaskAnswer:
    """Call the operation; `client.tripo3d.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
