"""Ask for the state and the result of a task of 302.AI's own models: `GET /302/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="tasks_fetch",
    method="GET",
    path="/302/task/{id}/fetch",
    answer="SubmitTask",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> SubmitTask:
    """Call the operation; `client.tasks.fetch` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> SubmitTask:
    """Call the operation; `client.tasks.fetch` documents the arguments."""
    return await client.send(OPERATION, id=id)
