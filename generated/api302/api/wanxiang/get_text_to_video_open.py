"""Ask for a video that the open-source Wan made of a prompt: `GET /302/submit/wan-t2v`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.queued_video import QueuedVideo

OPERATION: Operation[QueuedVideo] = Operation(
    id="wanxiang_get_text_to_video_open",
    method="GET",
    path="/302/submit/wan-t2v",
    answer="QueuedVideo",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> QueuedVideo:
    """Call the operation; `client.wanxiang.get_text_to_video_open` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> QueuedVideo:
    """Call the operation; `client.wanxiang.get_text_to_video_open` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
