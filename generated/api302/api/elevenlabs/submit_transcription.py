"""Start writing down what a sound says: `POST /302/submit/elevenlabs/speech-to-text`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.elevenlabs_queued_transcript import ElevenlabsQueuedTranscript
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="elevenlabs_submit_transcription",
    method="POST",
    path="/302/submit/elevenlabs/speech-to-text",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[ElevenlabsQueuedTranscript] = TaskPlan(
    poll="elevenlabs.get_transcription",
    answer="ElevenlabsQueuedTranscript",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    done_if=("text",),
    result=("text",),
    failed=("FAILED", "ERROR"),
)


def sync(
    *,
    client: Client,
    audio_url: str,
    language_code: str | Unset = UNSET,
    tag_audio_events: bool | Unset = UNSET,
    diarize: bool | Unset = UNSET,
) -> Task[SubmitQueued, ElevenlabsQueuedTranscript]:
    """Call the operation; `client.elevenlabs.submit_transcription` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        audio_url=audio_url,
        language_code=language_code,
        tag_audio_events=tag_audio_events,
        diarize=diarize,
    )


async def asyncio(
    *,
    client: AsyncClient,
    audio_url: str,
    language_code: str | Unset = UNSET,
    tag_audio_events: bool | Unset = UNSET,
    diarize: bool | Unset = UNSET,
) -> AsyncTask[SubmitQueued, ElevenlabsQueuedTranscript]:
    """Call the operation; `client.elevenlabs.submit_transcription` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        audio_url=audio_url,
        language_code=language_code,
        tag_audio_events=tag_audio_events,
        diarize=diarize,
    )
