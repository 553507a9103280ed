"""Ask for the state of a video of Hedra 2.0 and its address: `GET /hedra/api/v1/projects/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.hedra_project import HedraProject

OPERATION: Operation[HedraProject] = Operation(
    id="hedra_get_project",
    method="GET",
    path="/hedra/api/v1/projects/{id}",
    answer="HedraProject",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> HedraProject:
    """Call the operation; `client.hedra.get_project` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> HedraProject:
    """Call the operation; `client.hedra.get_project` documents the arguments."""
    return await client.send(OPERATION, id=id)
