"""Delete a video: `POST /chanjing/open/v1/delete_video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_video_deletion import ChanjingVideoDeletion

OPERATION: Operation[ChanjingVideoDeletion] = Operation(
    id="chanjing_delete_video",
    method="POST",
    path="/chanjing/open/v1/delete_video",
    answer="ChanjingVideoDeletion",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    id: str,
) -> ChanjingVideoDeletion:
    """Call the operation; `client.chanjing.delete_video` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
) -> ChanjingVideoDeletion:
    """Call the operation; `client.chanjing.delete_video` documents the arguments."""
    return await client.send(OPERATION, id=id)
