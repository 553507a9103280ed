"""Ask for the video: `GET /sd/v2beta/image-to-video/result/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ..._files import BinaryAnswer
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_download_video",
    method="GET",
    path="/sd/v2beta/image-to-video/result/{id}",
    answer="BinaryAnswer",
    accept="video/*",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> BinaryAnswer:
    """Call the operation; `client.stability.download_video` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> BinaryAnswer:
    """Call the operation; `client.stability.download_video` documents the arguments."""
    return await client.send(OPERATION, id=id)
