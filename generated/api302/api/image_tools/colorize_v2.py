"""Colour a black-and-white photograph, version 2: `POST /302/submit/colorize-v2`."""

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
    id="image_tools_colorize_v2",
    method="POST",
    path="/302/submit/colorize-v2",
    answer="SubmitTask",
    content_type="multipart/form-data",
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
    model_name: str | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.colorize_v2` documents the arguments."""
    return client.submit(OPERATION, TASK, image=image, model_name=model_name)


async def asyncio(
    *,
    client: AsyncClient,
    image: str,
    model_name: str | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.colorize_v2` documents the arguments."""
    return await client.submit(OPERATION, TASK, image=image, model_name=model_name)
