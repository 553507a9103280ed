"""Ask for the state and the video of a Luma task: `GET /luma/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.luma_video import LumaVideo

OPERATION: Operation[LumaVideo] = Operation(
    id="luma_get_video",
    method="GET",
    path="/luma/task/{id}/fetch",
    answer="LumaVideo",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> LumaVideo:
    """Call the operation; `client.luma.get_video` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> LumaVideo:
    """Call the operation; `client.luma.get_video` documents the arguments."""
    return await client.send(OPERATION, id=id)
