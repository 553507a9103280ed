"""Ask for the state and the pictures of a task, in relax mode: `GET /mj-relax/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Auth, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.midjourney_task import MidjourneyTask

OPERATION: Operation[MidjourneyTask] = Operation(
    id="midjourney_relax_get_task",
    method="GET",
    path="/mj-relax/task/{id}/fetch",
    answer="MidjourneyTask",
    places={"id": Place("path", "id")},
    auth=(
        Auth("bearer", "Authorization"),
        Auth("header", "mj-api-secret"),
    ),
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> MidjourneyTask:
    """Call the operation; `client.midjourney_relax.get_task` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> MidjourneyTask:
    """Call the operation; `client.midjourney_relax.get_task` documents the arguments."""
    return await client.send(OPERATION, id=id)
