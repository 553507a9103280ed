"""Ask for the state of a video and its address: `GET /sync-so/v2/generate/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sync_labs_generation import SyncLabsGeneration

OPERATION: Operation[SyncLabsGeneration] = Operation(
    id="sync_labs_get_generation",
    method="GET",
    path="/sync-so/v2/generate/{id}",
    answer="SyncLabsGeneration",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> SyncLabsGeneration:
    """Call the operation; `client.sync_labs.get_generation` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> SyncLabsGeneration:
    """Call the operation; `client.sync_labs.get_generation` documents the arguments."""
    return await client.send(OPERATION, id=id)
