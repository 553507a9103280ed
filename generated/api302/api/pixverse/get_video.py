"""Ask for the state of a video and its address: `GET /pix/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.pixverse_video import PixverseVideo

OPERATION: Operation[PixverseVideo] = Operation(
    id="pixverse_get_video",
    method="GET",
    path="/pix/task/{id}/fetch",
    answer="PixverseVideo",
    places={"id": Place("path", "id")},
    idempotent=True,
    envelope=Envelope(("code",), (200,), ("msg",)),
)


def sync(
    id: str,
    *,
    client: Client,
) -> PixverseVideo:
    """Call the operation; `client.pixverse.get_video` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> PixverseVideo:
    """Call the operation; `client.pixverse.get_video` documents the arguments."""
    return await client.send(OPERATION, id=id)
