"""Ask for the result of a pose transfer: `GET /302/submit/pose-transfer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_queued_picture import ImageToolsQueuedPicture

OPERATION: Operation[ImageToolsQueuedPicture] = Operation(
    id="image_tools_get_pose_transfer",
    method="GET",
    path="/302/submit/pose-transfer",
    answer="ImageToolsQueuedPicture",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> ImageToolsQueuedPicture:
    """Call the operation; `client.image_tools.get_pose_transfer` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> ImageToolsQueuedPicture:
    """Call the operation; `client.image_tools.get_pose_transfer` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
