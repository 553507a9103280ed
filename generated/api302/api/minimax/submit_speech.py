"""Start speaking a long text with MiniMax: `POST /minimaxi/v1/t2a_async_v2`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.minimax_long_audio_setting import MinimaxLongAudioSetting
    from ...models.minimax_pronunciation import MinimaxPronunciation
    from ...models.minimax_speech_submission import MinimaxSpeechSubmission
    from ...models.minimax_speech_task import MinimaxSpeechTask
    from ...models.minimax_voice_change import MinimaxVoiceChange
    from ...models.minimax_voice_setting import MinimaxVoiceSetting

OPERATION: Operation[MinimaxSpeechSubmission] = Operation(
    id="minimax_submit_speech",
    method="POST",
    path="/minimaxi/v1/t2a_async_v2",
    answer="MinimaxSpeechSubmission",
    content_type="application/json",
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)
TASK: TaskPlan[MinimaxSpeechTask] = TaskPlan(
    poll="minimax.get_speech_task",
    answer="MinimaxSpeechTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("file_id",),
    reason=("base_resp", "status_msg"),
    done=("Success",),
    failed=("Failed", "Expired"),
)


def sync(
    *,
    client: Client,
    model: str,
    text: str,
    voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
    pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
    audio_setting: MinimaxLongAudioSetting | Mapping[str, Any] | Unset = UNSET,
    language_boost: str | Unset = UNSET,
    voice_modify: MinimaxVoiceChange | Mapping[str, Any] | Unset = UNSET,
) -> Task[MinimaxSpeechSubmission, MinimaxSpeechTask]:
    """Call the operation; `client.minimax.submit_speech` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        text=text,
        voice_setting=voice_setting,
        pronunciation_dict=pronunciation_dict,
        audio_setting=audio_setting,
        language_boost=language_boost,
        voice_modify=voice_modify,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    text: str,
    voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
    pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
    audio_setting: MinimaxLongAudioSetting | Mapping[str, Any] | Unset = UNSET,
    language_boost: str | Unset = UNSET,
    voice_modify: MinimaxVoiceChange | Mapping[str, Any] | Unset = UNSET,
) -> AsyncTask[MinimaxSpeechSubmission, MinimaxSpeechTask]:
    """Call the operation; `client.minimax.submit_speech` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        text=text,
        voice_setting=voice_setting,
        pronunciation_dict=pronunciation_dict,
        audio_setting=audio_setting,
        language_boost=language_boost,
        voice_modify=voice_modify,
    )
