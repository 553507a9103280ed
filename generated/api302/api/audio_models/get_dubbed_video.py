"""Ask for the video with its sound: `GET /302/submit/mmaudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.audio_models_dubbed_video import AudioModelsDubbedVideo

OPERATION: Operation[AudioModelsDubbedVideo] = Operation(
    id="audio_models_get_dubbed_video",
    method="GET",
    path="/302/submit/mmaudio",
    answer="AudioModelsDubbedVideo",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> AudioModelsDubbedVideo:
    """Call the operation; `client.audio_models.get_dubbed_video` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> AudioModelsDubbedVideo:
    """Call the operation; `client.audio_models.get_dubbed_video` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
