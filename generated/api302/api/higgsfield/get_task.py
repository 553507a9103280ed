"""Ask for the state and the result of a task: `GET /higgsfield/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.higgsfield_task import HiggsfieldTask

OPERATION: Operation[HiggsfieldTask] = Operation(
    id="higgsfield_get_task",
    method="GET",
    path="/higgsfield/task/{id}/fetch",
    answer="HiggsfieldTask",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> HiggsfieldTask:
    """Call the operation; `client.higgsfield.get_task` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> HiggsfieldTask:
    """Call the operation; `client.higgsfield.get_task` documents the arguments."""
    return await client.send(OPERATION, id=id)
