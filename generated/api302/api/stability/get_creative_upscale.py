"""Ask for the result of a creative upscale: `GET /sd/v2beta/stable-image/upscale/creative/result/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stability_creative_upscale import StabilityCreativeUpscale

OPERATION: Operation[StabilityCreativeUpscale] = Operation(
    id="stability_get_creative_upscale",
    method="GET",
    path="/sd/v2beta/stable-image/upscale/creative/result/{id}",
    answer="StabilityCreativeUpscale",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> StabilityCreativeUpscale:
    """Call the operation; `client.stability.get_creative_upscale` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> StabilityCreativeUpscale:
    """Call the operation; `client.stability.get_creative_upscale` documents the arguments."""
    return await client.send(OPERATION, id=id)
