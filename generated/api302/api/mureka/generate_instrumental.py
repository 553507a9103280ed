"""Start making music without a voice: `POST /mureka/v1/instrumental/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.mureka_task import MurekaTask

OPERATION: Operation[MurekaTask] = Operation(
    id="mureka_generate_instrumental",
    method="POST",
    path="/mureka/v1/instrumental/generate",
    answer="MurekaTask",
    content_type="application/json",
)
TASK: TaskPlan[MurekaTask] = TaskPlan(
    poll="mureka.get_instrumental",
    answer="MurekaTask",
    parameter="task_id",
    id=("id",),
    status=("status",),
    result=("choices", 0, "url"),
    reason=("failed_reason",),
    done=("succeeded",),
    failed=("failed", "timeouted", "cancelled"),
)


def sync(
    *,
    client: Client,
    model: str | Unset = UNSET,
    n: int | Unset = UNSET,
    prompt: str | Unset = UNSET,
    instrumental_id: str | Unset = UNSET,
    stream: bool | Unset = UNSET,
) -> Task[MurekaTask, MurekaTask]:
    """Call the operation; `client.mureka.generate_instrumental` documents the arguments."""
    return client.submit(
        OPERATION, TASK, model=model, n=n, prompt=prompt, instrumental_id=instrumental_id, stream=stream
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str | Unset = UNSET,
    n: int | Unset = UNSET,
    prompt: str | Unset = UNSET,
    instrumental_id: str | Unset = UNSET,
    stream: bool | Unset = UNSET,
) -> AsyncTask[MurekaTask, MurekaTask]:
    """Call the operation; `client.mureka.generate_instrumental` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, model=model, n=n, prompt=prompt, instrumental_id=instrumental_id, stream=stream
    )
