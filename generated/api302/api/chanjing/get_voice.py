"""Ask for the state of a voice that is made after a recording: `GET /chanjing/open/v1/customised_audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_voice_result import ChanjingVoiceResult

OPERATION: Operation[ChanjingVoiceResult] = Operation(
    id="chanjing_get_voice",
    method="GET",
    path="/chanjing/open/v1/customised_audio",
    answer="ChanjingVoiceResult",
    places={"id": Place("query", "id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    id: str,
) -> ChanjingVoiceResult:
    """Call the operation; `client.chanjing.get_voice` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
) -> ChanjingVoiceResult:
    """Call the operation; `client.chanjing.get_voice` documents the arguments."""
    return await client.send(OPERATION, id=id)
