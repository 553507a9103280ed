"""Enlarge a picture: `POST /302/submit/upscale`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="image_tools_upscale",
    method="POST",
    path="/302/submit/upscale",
    answer="SubmitTask",
    content_type="application/json",
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
    image: str,
    scale: float | Unset = UNSET,
    face_enhance: bool | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.upscale` documents the arguments."""
    return client.submit(OPERATION, TASK, image=image, scale=scale, face_enhance=face_enhance)


async def asyncio(
    *,
    client: AsyncClient,
    image: str,
    scale: float | Unset = UNSET,
    face_enhance: bool | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.upscale` documents the arguments."""
    return await client.submit(OPERATION, TASK, image=image, scale=scale, face_enhance=face_enhance)
