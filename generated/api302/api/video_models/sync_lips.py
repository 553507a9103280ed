"""Move the lips of a video to a speech, with LatentSync: `POST /302/submit/latentsync`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_queued import SubmitQueued
    from ...models.video_models_video import VideoModelsVideo

OPERATION: Operation[SubmitQueued] = Operation(
    id="video_models_sync_lips",
    method="POST",
    path="/302/submit/latentsync",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[VideoModelsVideo] = TaskPlan(
    poll="video_models.get_lips",
    answer="VideoModelsVideo",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    result=("video", "url"),
    reason=("error",),
    done=("COMPLETED",),
    failed=("FAILED", "failed"),
)


def sync(
    *,
    client: Client,
    video_url: str,
    audio_url: str,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    loop_mode: Literal["loop", "pingpong"] | Unset = UNSET,
) -> Task[SubmitQueued, VideoModelsVideo]:
    """Call the operation; `client.video_models.sync_lips` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        video_url=video_url,
        audio_url=audio_url,
        guidance_scale=guidance_scale,
        seed=seed,
        loop_mode=loop_mode,
    )


async def asyncio(
    *,
    client: AsyncClient,
    video_url: str,
    audio_url: str,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    loop_mode: Literal["loop", "pingpong"] | Unset = UNSET,
) -> AsyncTask[SubmitQueued, VideoModelsVideo]:
    """Call the operation; `client.video_models.sync_lips` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        video_url=video_url,
        audio_url=audio_url,
        guidance_scale=guidance_scale,
        seed=seed,
        loop_mode=loop_mode,
    )
