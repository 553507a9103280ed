"""Start speaking a text in one of many languages: `POST /302/submit/elevenlabs/tts-multilingual-v2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.elevenlabs_queued_speech import ElevenlabsQueuedSpeech
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="elevenlabs_submit_multilingual_speech",
    method="POST",
    path="/302/submit/elevenlabs/tts-multilingual-v2",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[ElevenlabsQueuedSpeech] = TaskPlan(
    poll="elevenlabs.get_multilingual_speech",
    answer="ElevenlabsQueuedSpeech",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    done_if=("audio",),
    result=("audio", "url"),
    done=("COMPLETED",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    text: str,
    voice: str | Unset = UNSET,
    stability: float | Unset = UNSET,
    similarity_boost: float | Unset = UNSET,
    style: float | Unset = UNSET,
    speed: float | Unset = UNSET,
    timestamps: bool | Unset = UNSET,
    previous_text: str | Unset = UNSET,
    next_text: str | Unset = UNSET,
    language_code: str | Unset = UNSET,
    apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
) -> Task[SubmitQueued, ElevenlabsQueuedSpeech]:
    """Call the operation; `client.elevenlabs.submit_multilingual_speech` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        text=text,
        voice=voice,
        stability=stability,
        similarity_boost=similarity_boost,
        style=style,
        speed=speed,
        timestamps=timestamps,
        previous_text=previous_text,
        next_text=next_text,
        language_code=language_code,
        apply_text_normalization=apply_text_normalization,
    )


async def asyncio(
    *,
    client: AsyncClient,
    text: str,
    voice: str | Unset = UNSET,
    stability: float | Unset = UNSET,
    similarity_boost: float | Unset = UNSET,
    style: float | Unset = UNSET,
    speed: float | Unset = UNSET,
    timestamps: bool | Unset = UNSET,
    previous_text: str | Unset = UNSET,
    next_text: str | Unset = UNSET,
    language_code: str | Unset = UNSET,
    apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
) -> AsyncTask[SubmitQueued, ElevenlabsQueuedSpeech]:
    """Call the operation; `client.elevenlabs.submit_multilingual_speech` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        text=text,
        voice=voice,
        stability=stability,
        similarity_boost=similarity_boost,
        style=style,
        speed=speed,
        timestamps=timestamps,
        previous_text=previous_text,
        next_text=next_text,
        language_code=language_code,
        apply_text_normalization=apply_text_normalization,
    )
