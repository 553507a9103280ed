"""Start speaking a text: `POST /chanjing/open/v1/create_audio_task`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.chanjing_speech_result import ChanjingSpeechResult
    from ...models.chanjing_speech_submission import ChanjingSpeechSubmission
    from ...models.chanjing_speech_text import ChanjingSpeechText

OPERATION: Operation[ChanjingSpeechSubmission] = Operation(
    id="chanjing_speech",
    method="POST",
    path="/chanjing/open/v1/create_audio_task",
    answer="ChanjingSpeechSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)
TASK: TaskPlan[ChanjingSpeechResult] = TaskPlan(
    poll="chanjing.get_speech",
    answer="ChanjingSpeechResult",
    parameter="task_id",
    id=("data", "task_id"),
    status=("data", "status"),
    failed_if=("data", "errMsg"),
    result=("data", "full", "url"),
    reason=("data", "errReason"),
    done=(9,),
)


def sync(
    *,
    client: Client,
    audio_man: str,
    speed: float,
    pitch: float,
    volume: float,
    text: ChanjingSpeechText | Mapping[str, Any],
    font_size: float | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> Task[ChanjingSpeechSubmission, ChanjingSpeechResult]:
    """Call the operation; `client.chanjing.speech` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        audio_man=audio_man,
        speed=speed,
        pitch=pitch,
        volume=volume,
        text=text,
        font_size=font_size,
        width=width,
        height=height,
        callback=callback,
    )


async def asyncio(
    *,
    client: AsyncClient,
    audio_man: str,
    speed: float,
    pitch: float,
    volume: float,
    text: ChanjingSpeechText | Mapping[str, Any],
    font_size: float | Unset = UNSET,
    width: float | Unset = UNSET,
    height: float | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> AsyncTask[ChanjingSpeechSubmission, ChanjingSpeechResult]:
    """Call the operation; `client.chanjing.speech` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        audio_man=audio_man,
        speed=speed,
        pitch=pitch,
        volume=volume,
        text=text,
        font_size=font_size,
        width=width,
        height=height,
        callback=callback,
    )
