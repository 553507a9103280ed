"""Draw a picture with Stable Diffusion XL: `POST /302/submit/sdxl`."""

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
    id="image_models_generate_sdxl",
    method="POST",
    path="/302/submit/sdxl",
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
    prompt: str,
    width: str | Unset = UNSET,
    height: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_models.generate_sdxl` documents the arguments."""
    return client.submit(OPERATION, TASK, prompt=prompt, width=width, height=height, negative_prompt=negative_prompt)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    width: str | Unset = UNSET,
    height: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_models.generate_sdxl` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, prompt=prompt, width=width, height=height, negative_prompt=negative_prompt
    )
