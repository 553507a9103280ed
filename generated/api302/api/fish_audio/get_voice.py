"""Look a voice of Fish Audio up: `GET /fish-audio/model/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.fish_audio_voice import FishAudioVoice

OPERATION: Operation[FishAudioVoice] = Operation(
    id="fish_audio_get_voice",
    method="GET",
    path="/fish-audio/model/{id}",
    answer="FishAudioVoice",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> FishAudioVoice:
    """Call the operation; `client.fish_audio.get_voice` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> FishAudioVoice:
    """Call the operation; `client.fish_audio.get_voice` documents the arguments."""
    return await client.send(OPERATION, id=id)
