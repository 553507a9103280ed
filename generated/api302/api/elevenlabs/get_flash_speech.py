"""Ask for the speech of the fast model: `GET /302/submit/elevenlabs/tts-flash-v2.5`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.elevenlabs_queued_speech import ElevenlabsQueuedSpeech

OPERATION: Operation[ElevenlabsQueuedSpeech] = Operation(
    id="elevenlabs_get_flash_speech",
    method="GET",
    path="/302/submit/elevenlabs/tts-flash-v2.5",
    answer="ElevenlabsQueuedSpeech",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> ElevenlabsQueuedSpeech:
    """Call the operation; `client.elevenlabs.get_flash_speech` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> ElevenlabsQueuedSpeech:
    """Call the operation; `client.elevenlabs.get_flash_speech` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
