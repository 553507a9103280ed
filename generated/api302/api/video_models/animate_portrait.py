"""Let a portrait move like the face of a video: `POST /302/submit/live-portrait`."""

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
    id="video_models_animate_portrait",
    method="POST",
    path="/302/submit/live-portrait",
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
    """Call the operation; `client.video_models.animate_portrait` documents the arguments."""
    return client.submit(OPERATION, TASK, body=body)


async def asyncio(
    *,
    client: AsyncClient,
    body: Mapping[str, Any],
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.video_models.animate_portrait` documents the arguments."""
    return await client.submit(OPERATION, TASK, body=body)
