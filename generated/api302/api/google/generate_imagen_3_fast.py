"""Draw a picture with Imagen 3 Fast: `POST /302/submit/google-imagen-3-fast`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="google_generate_imagen_3_fast",
    method="POST",
    path="/302/submit/google-imagen-3-fast",
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
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.google.generate_imagen_3_fast` documents the arguments."""
    return client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.google.generate_imagen_3_fast` documents the arguments."""
    return await client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)
