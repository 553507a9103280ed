"""Ask for the state of a task and its videos, version 1 of the API: `GET /vidu/ent/v1/tasks/{id}/creations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.vidu_creations import ViduCreations

OPERATION: Operation[ViduCreations] = Operation(
    id="vidu_get_creations_v1",
    method="GET",
    path="/vidu/ent/v1/tasks/{id}/creations",
    answer="ViduCreations",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> ViduCreations:
    """Call the operation; `client.vidu.get_creations_v1` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> ViduCreations:
    """Call the operation; `client.vidu.get_creations_v1` documents the arguments."""
    return await client.send(OPERATION, id=id)
