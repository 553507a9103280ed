"""Make a video from a video: `POST /302/submit/video-to-video`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="video_models_video_to_video",
    method="POST",
    path="/302/submit/video-to-video",
    answer="SubmitTask",
    content_type="application/json",
    whole_body="body",
)
TASK: TaskPlan[SubmitTask] = TaskPlan(
    poll="tasks.fetch",
    answer="SubmitTask",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("output",),
    reason=("error",),
    done=("succeeded",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    body: Mapping[str, Any],
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.video_models.video_to_video` documents the arguments."""
    return client.submit(OPERATION, TASK, body=body)


async def asyncio(
    *,
    client: AsyncClient,
    body: Mapping[str, Any],
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.video_models.video_to_video` documents the arguments."""
    return await client.submit(OPERATION, TASK, body=body)
