"""Ask for the state and the result of a speech synthesis: `POST /chanjing/open/v1/audio_task_state`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_speech_result import ChanjingSpeechResult

OPERATION: Operation[ChanjingSpeechResult] = Operation(
    id="chanjing_get_speech",
    method="POST",
    path="/chanjing/open/v1/audio_task_state",
    answer="ChanjingSpeechResult",
    content_type="application/json",
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
) -> ChanjingSpeechResult:
    """Call the operation; `client.chanjing.get_speech` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
) -> ChanjingSpeechResult:
    """Call the operation; `client.chanjing.get_speech` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
