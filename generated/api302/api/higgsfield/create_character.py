"""Train a character from pictures of a person: `POST /higgsfield/character`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.higgsfield_submission import HiggsfieldSubmission
    from ...models.higgsfield_task import HiggsfieldTask

OPERATION: Operation[HiggsfieldSubmission] = Operation(
    id="higgsfield_create_character",
    method="POST",
    path="/higgsfield/character",
    answer="HiggsfieldSubmission",
    content_type="application/json",
)
TASK: TaskPlan[HiggsfieldTask] = TaskPlan(
    poll="higgsfield.get_task",
    answer="HiggsfieldTask",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("id",),
    reason=("error",),
    done=("completed",),
    failed=("failed", "error"),
)


def sync(
    *,
    client: Client,
    name: str,
    input_images: Sequence[str],
) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
    """Call the operation; `client.higgsfield.create_character` documents the arguments."""
    return client.submit(OPERATION, TASK, name=name, input_images=input_images)


async def asyncio(
    *,
    client: AsyncClient,
    name: str,
    input_images: Sequence[str],
) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
    """Call the operation; `client.higgsfield.create_character` documents the arguments."""
    return await client.submit(OPERATION, TASK, name=name, input_images=input_images)
