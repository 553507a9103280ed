"""Start speaking a text in the voice of a recording with F5-TTS: `POST /302/submit/f5-tts-async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.audio_models_queued_f5_speech import AudioModelsQueuedF5Speech
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="audio_models_submit_speech_f5",
    method="POST",
    path="/302/submit/f5-tts-async",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[AudioModelsQueuedF5Speech] = TaskPlan(
    poll="audio_models.get_speech_f5",
    answer="AudioModelsQueuedF5Speech",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    done_if=("audio_url",),
    result=("audio_url", "url"),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    gen_text: str,
    ref_audio_url: str,
    model_type: Literal["E2-TTS", "F5-TTS"],
    ref_text: str | Unset = UNSET,
    remove_silence: bool | Unset = UNSET,
) -> Task[SubmitQueued, AudioModelsQueuedF5Speech]:
    """Call the operation; `client.audio_models.submit_speech_f5` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        gen_text=gen_text,
        ref_audio_url=ref_audio_url,
        model_type=model_type,
        ref_text=ref_text,
        remove_silence=remove_silence,
    )


async def asyncio(
    *,
    client: AsyncClient,
    gen_text: str,
    ref_audio_url: str,
    model_type: Literal["E2-TTS", "F5-TTS"],
    ref_text: str | Unset = UNSET,
    remove_silence: bool | Unset = UNSET,
) -> AsyncTask[SubmitQueued, AudioModelsQueuedF5Speech]:
    """Call the operation; `client.audio_models.submit_speech_f5` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        gen_text=gen_text,
        ref_audio_url=ref_audio_url,
        model_type=model_type,
        ref_text=ref_text,
        remove_silence=remove_silence,
    )
