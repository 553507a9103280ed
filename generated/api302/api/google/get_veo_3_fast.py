"""Ask for the video of Veo 3 Fast: `GET /302/submit/veo3-fast`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.queued_video import QueuedVideo

OPERATION: Operation[QueuedVideo] = Operation(
    id="google_get_veo_3_fast",
    method="GET",
    path="/302/submit/veo3-fast",
    answer="QueuedVideo",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> QueuedVideo:
    """Call the operation; `client.google.get_veo_3_fast` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> QueuedVideo:
    """Call the operation; `client.google.get_veo_3_fast` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
