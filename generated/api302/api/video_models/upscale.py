"""Enlarge a video: `POST /302/submit/upscale-video`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_queued import SubmitQueued
    from ...models.video_models_video import VideoModelsVideo

OPERATION: Operation[SubmitQueued] = Operation(
    id="video_models_upscale",
    method="POST",
    path="/302/submit/upscale-video",
    answer="SubmitQueued",
    content_type="application/json",
    whole_body="body",
)
TASK: TaskPlan[VideoModelsVideo] = TaskPlan(
    poll="video_models.get_upscaled",
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
    body: Mapping[str, Any],
) -> Task[SubmitQueued, VideoModelsVideo]:
    """Call the operation; `client.video_models.upscale` documents the arguments."""
    return client.submit(OPERATION, TASK, body=body)


async def asyncio(
    *,
    client: AsyncClient,
    body: Mapping[str, Any],
) -> AsyncTask[SubmitQueued, VideoModelsVideo]:
    """Call the operation; `client.video_models.upscale` documents the arguments."""
    return await client.submit(OPERATION, TASK, body=body)
