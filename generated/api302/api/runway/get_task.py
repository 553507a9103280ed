"""Ask for the state and the video of a Runway task: `GET /runway/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.runway_answer import RunwayAnswer

OPERATION: Operation[RunwayAnswer] = Operation(
    id="runway_get_task",
    method="GET",
    path="/runway/task/{id}/fetch",
    answer="RunwayAnswer",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> RunwayAnswer:
    """Call the operation; `client.runway.get_task` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> RunwayAnswer:
    """Call the operation; `client.runway.get_task` documents the arguments."""
    return await client.send(OPERATION, id=id)
