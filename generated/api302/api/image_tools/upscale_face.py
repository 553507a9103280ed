"""Enlarge a portrait: `POST /302/submit/face-upscale`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="image_tools_upscale_face",
    method="POST",
    path="/302/submit/face-upscale",
    answer="SubmitTask",
    content_type="multipart/form-data",
    files=frozenset(["image", "input"]),
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
    input: FileInput | Unset = UNSET,
    upscale: float | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.upscale_face` documents the arguments."""
    return client.submit(OPERATION, TASK, image=image, input=input, upscale=upscale)


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    input: FileInput | Unset = UNSET,
    upscale: float | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.upscale_face` documents the arguments."""
    return await client.submit(OPERATION, TASK, image=image, input=input, upscale=upscale)
