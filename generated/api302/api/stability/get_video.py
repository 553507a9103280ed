"""Ask for the video: `GET /sd/v2beta/image-to-video/result/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stability_video import StabilityVideo

OPERATION: Operation[StabilityVideo] = Operation(
    id="stability_get_video",
    method="GET",
    path="/sd/v2beta/image-to-video/result/{id}",
    answer="StabilityVideo",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> StabilityVideo:
    """Call the operation; `client.stability.get_video` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> StabilityVideo:
    """Call the operation; `client.stability.get_video` documents the arguments."""
    return await client.send(OPERATION, id=id)
