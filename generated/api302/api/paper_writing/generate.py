"""Write a paper on a topic: `POST /302/paper/async/chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.paper_writing_task import PaperWritingTask
    from ...models.paper_writing_task_created import PaperWritingTaskCreated

OPERATION: Operation[PaperWritingTaskCreated] = Operation(
    id="paper_writing_generate",
    method="POST",
    path="/302/paper/async/chat",
    answer="PaperWritingTaskCreated",
    content_type="application/json",
)
TASK: TaskPlan[PaperWritingTask] = TaskPlan(
    poll="paper_writing.get_task",
    answer="PaperWritingTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("result",),
    done=("success",),
    failed=("fail", "failed"),
)


def sync(
    *,
    client: Client,
    query: str,
    model: str,
    language: str | Unset = UNSET,
    output_content_type: str | Unset = UNSET,
) -> Task[PaperWritingTaskCreated, PaperWritingTask]:
    """Call the operation; `client.paper_writing.generate` documents the arguments."""
    return client.submit(
        OPERATION, TASK, query=query, model=model, language=language, output_content_type=output_content_type
    )


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    model: str,
    language: str | Unset = UNSET,
    output_content_type: str | Unset = UNSET,
) -> AsyncTask[PaperWritingTaskCreated, PaperWritingTask]:
    """Call the operation; `client.paper_writing.generate` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, query=query, model=model, language=language, output_content_type=output_content_type
    )
