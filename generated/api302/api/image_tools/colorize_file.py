"""Colour a black-and-white photograph: `POST /302/submit/colorize`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="image_tools_colorize_file",
    method="POST",
    path="/302/submit/colorize",
    answer="SubmitTask",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
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
    image: FileInput,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.colorize_file` documents the arguments."""
    return client.submit(OPERATION, TASK, image=image)


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.colorize_file` documents the arguments."""
    return await client.submit(OPERATION, TASK, image=image)
