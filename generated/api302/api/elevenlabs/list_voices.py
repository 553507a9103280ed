"""List the voices of ElevenLabs: `GET /elevenlabs/voices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.elevenlabs_voice_list import ElevenlabsVoiceList

OPERATION: Operation[ElevenlabsVoiceList] = Operation(
    id="elevenlabs_list_voices",
    method="GET",
    path="/elevenlabs/voices",
    answer="ElevenlabsVoiceList",
    idempotent=True,
)


def sync(
    *,
    client: Client,
) -> ElevenlabsVoiceList:
    """Call the operation; `client.elevenlabs.list_voices` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> ElevenlabsVoiceList:
    """Call the operation; `client.elevenlabs.list_voices` documents the arguments."""
    return await client.send(OPERATION)
