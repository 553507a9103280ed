"""Ask for the state of a video of Hedra 3.0 and its addresses: `GET /hedra/web-app/public/generations/{generation_id}/status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.hedra_generation_status import HedraGenerationStatus

OPERATION: Operation[HedraGenerationStatus] = Operation(
    id="hedra_get_generation",
    method="GET",
    path="/hedra/web-app/public/generations/{generation_id}/status",
    answer="HedraGenerationStatus",
    places={"generation_id": Place("path", "generation_id")},
    idempotent=True,
)


def sync(
    generation_id: str,
    *,
    client: Client,
) -> HedraGenerationStatus:
    """Call the operation; `client.hedra.get_generation` documents the arguments."""
    return client.send(OPERATION, generation_id=generation_id)


async def asyncio(
    generation_id: str,
    *,
    client: AsyncClient,
) -> HedraGenerationStatus:
    """Call the operation; `client.hedra.get_generation` documents the arguments."""
    return await client.send(OPERATION, generation_id=generation_id)
