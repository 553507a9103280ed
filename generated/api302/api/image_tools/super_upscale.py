"""Enlarge a picture and invent details after a prompt: `POST /302/submit/super-upscale`."""

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
    id="image_tools_super_upscale",
    method="POST",
    path="/302/submit/super-upscale",
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
    scale_factor: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    dynamic: float | Unset = UNSET,
    creativity: float | Unset = UNSET,
    resemblance: float | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.super_upscale` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image=image,
        scale_factor=scale_factor,
        prompt=prompt,
        negative_prompt=negative_prompt,
        dynamic=dynamic,
        creativity=creativity,
        resemblance=resemblance,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    scale_factor: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    dynamic: float | Unset = UNSET,
    creativity: float | Unset = UNSET,
    resemblance: float | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.super_upscale` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image=image,
        scale_factor=scale_factor,
        prompt=prompt,
        negative_prompt=negative_prompt,
        dynamic=dynamic,
        creativity=creativity,
        resemblance=resemblance,
    )
