"""Start making the sound of a video with MMAudio: `POST /302/submit/mmaudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.audio_models_dubbed_video import AudioModelsDubbedVideo
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="audio_models_dub_video",
    method="POST",
    path="/302/submit/mmaudio",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[AudioModelsDubbedVideo] = TaskPlan(
    poll="audio_models.get_dubbed_video",
    answer="AudioModelsDubbedVideo",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    failed_if=("error",),
    result=("video", "url"),
    reason=("error",),
    done=("COMPLETED",),
    failed=("failed", "FAILED"),
)


def sync(
    *,
    client: Client,
    video_url: str,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    num_steps: int | Unset = UNSET,
    duration: float | Unset = UNSET,
    cfg_strength: float | Unset = UNSET,
) -> Task[SubmitQueued, AudioModelsDubbedVideo]:
    """Call the operation; `client.audio_models.dub_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        video_url=video_url,
        prompt=prompt,
        negative_prompt=negative_prompt,
        num_steps=num_steps,
        duration=duration,
        cfg_strength=cfg_strength,
    )


async def asyncio(
    *,
    client: AsyncClient,
    video_url: str,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    num_steps: int | Unset = UNSET,
    duration: float | Unset = UNSET,
    cfg_strength: float | Unset = UNSET,
) -> AsyncTask[SubmitQueued, AudioModelsDubbedVideo]:
    """Call the operation; `client.audio_models.dub_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        video_url=video_url,
        prompt=prompt,
        negative_prompt=negative_prompt,
        num_steps=num_steps,
        duration=duration,
        cfg_strength=cfg_strength,
    )
