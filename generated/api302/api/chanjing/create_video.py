"""Let a digital person speak a text or a recording: `POST /chanjing/open/v1/create_video`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.chanjing_video_audio import ChanjingVideoAudio
    from ...models.chanjing_video_background import ChanjingVideoBackground
    from ...models.chanjing_video_person import ChanjingVideoPerson
    from ...models.chanjing_video_result import ChanjingVideoResult
    from ...models.chanjing_video_submission import ChanjingVideoSubmission
    from ...models.chanjing_video_subtitles import ChanjingVideoSubtitles

OPERATION: Operation[ChanjingVideoSubmission] = Operation(
    id="chanjing_create_video",
    method="POST",
    path="/chanjing/open/v1/create_video",
    answer="ChanjingVideoSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)
TASK: TaskPlan[ChanjingVideoResult] = TaskPlan(
    poll="chanjing.get_video",
    answer="ChanjingVideoResult",
    parameter="id",
    id=("data",),
    status=("data", "status"),
    result=("data", "video_url"),
    reason=("data", "msg"),
    done=(30,),
    failed=(-1, 40, 50),
    running=(10,),
)


def sync(
    *,
    client: Client,
    person: ChanjingVideoPerson | Mapping[str, Any],
    audio: ChanjingVideoAudio | Mapping[str, Any],
    bg_color: str | Unset = UNSET,
    bg: ChanjingVideoBackground | Mapping[str, Any] | Unset = UNSET,
    subtitle_config: ChanjingVideoSubtitles | Mapping[str, Any] | Unset = UNSET,
    screen_width: int | Unset = UNSET,
    screen_height: int | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> Task[ChanjingVideoSubmission, ChanjingVideoResult]:
    """Call the operation; `client.chanjing.create_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        person=person,
        audio=audio,
        bg_color=bg_color,
        bg=bg,
        subtitle_config=subtitle_config,
        screen_width=screen_width,
        screen_height=screen_height,
        callback=callback,
    )


async def asyncio(
    *,
    client: AsyncClient,
    person: ChanjingVideoPerson | Mapping[str, Any],
    audio: ChanjingVideoAudio | Mapping[str, Any],
    bg_color: str | Unset = UNSET,
    bg: ChanjingVideoBackground | Mapping[str, Any] | Unset = UNSET,
    subtitle_config: ChanjingVideoSubtitles | Mapping[str, Any] | Unset = UNSET,
    screen_width: int | Unset = UNSET,
    screen_height: int | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> AsyncTask[ChanjingVideoSubmission, ChanjingVideoResult]:
    """Call the operation; `client.chanjing.create_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        person=person,
        audio=audio,
        bg_color=bg_color,
        bg=bg,
        subtitle_config=subtitle_config,
        screen_width=screen_width,
        screen_height=screen_height,
        callback=callback,
    )
