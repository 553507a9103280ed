"""Delete a voice that was made after a recording: `POST /chanjing/open/v1/delete_customised_audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_voice_submission import ChanjingVoiceSubmission

OPERATION: Operation[ChanjingVoiceSubmission] = Operation(
    id="chanjing_delete_voice",
    method="POST",
    path="/chanjing/open/v1/delete_customised_audio",
    answer="ChanjingVoiceSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    id: str,
) -> ChanjingVoiceSubmission:
    """Call the operation; `client.chanjing.delete_voice` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
) -> ChanjingVoiceSubmission:
    """Call the operation; `client.chanjing.delete_voice` documents the arguments."""
    return await client.send(OPERATION, id=id)
