"""Ask for the state of a video and its address: `GET /pika/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.pika_video import PikaVideo

OPERATION: Operation[PikaVideo] = Operation(
    id="pika_get_video",
    method="GET",
    path="/pika/task/{id}/fetch",
    answer="PikaVideo",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> PikaVideo:
    """Call the operation; `client.pika.get_video` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> PikaVideo:
    """Call the operation; `client.pika.get_video` documents the arguments."""
    return await client.send(OPERATION, id=id)
