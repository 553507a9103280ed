"""Ask for what a sound says: `GET /302/submit/elevenlabs/speech-to-text`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.elevenlabs_queued_transcript import ElevenlabsQueuedTranscript

OPERATION: Operation[ElevenlabsQueuedTranscript] = Operation(
    id="elevenlabs_get_transcription",
    method="GET",
    path="/302/submit/elevenlabs/speech-to-text",
    answer="ElevenlabsQueuedTranscript",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> ElevenlabsQueuedTranscript:
    """Call the operation; `client.elevenlabs.get_transcription` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> ElevenlabsQueuedTranscript:
    """Call the operation; `client.elevenlabs.get_transcription` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
