"""Ask for the speech of F5-TTS: `GET /302/submit/f5-tts-async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.audio_models_queued_f5_speech import AudioModelsQueuedF5Speech

OPERATION: Operation[AudioModelsQueuedF5Speech] = Operation(
    id="audio_models_get_speech_f5",
    method="GET",
    path="/302/submit/f5-tts-async",
    answer="AudioModelsQueuedF5Speech",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> AudioModelsQueuedF5Speech:
    """Call the operation; `client.audio_models.get_speech_f5` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> AudioModelsQueuedF5Speech:
    """Call the operation; `client.audio_models.get_speech_f5` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
