"""Ask for the state and the video of an enlargement: `GET /302/submit/upscale-video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.video_models_video import VideoModelsVideo

OPERATION: Operation[VideoModelsVideo] = Operation(
    id="video_models_get_upscaled",
    method="GET",
    path="/302/submit/upscale-video",
    answer="VideoModelsVideo",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> VideoModelsVideo:
    """Call the operation; `client.video_models.get_upscaled` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> VideoModelsVideo:
    """Call the operation; `client.video_models.get_upscaled` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
