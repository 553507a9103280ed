"""Start speaking a text with Dubbingx: `POST /dubbingx/v2/addTtsTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.dubbingx_submission import DubbingxSubmission
    from ...models.dubbingx_task_result import DubbingxTaskResult

OPERATION: Operation[DubbingxSubmission] = Operation(
    id="dubbingx_speech",
    method="POST",
    path="/dubbingx/v2/addTtsTask",
    answer="DubbingxSubmission",
    content_type="application/json",
    envelope=Envelope(("success",), (True,), ("msg",)),
)
TASK: TaskPlan[DubbingxTaskResult] = TaskPlan(
    poll="dubbingx.get_speech",
    answer="DubbingxTaskResult",
    parameter="task_id",
    id=("data", "taskId"),
    status=("data", "status"),
    result=("data", "fileUrl"),
    reason=("msg",),
    done=("completed",),
    failed=("failed", "canceled"),
)


def sync(
    *,
    client: Client,
    text: str,
) -> Task[DubbingxSubmission, DubbingxTaskResult]:
    """Call the operation; `client.dubbingx.speech` documents the arguments."""
    return client.submit(OPERATION, TASK, text=text)


async def asyncio(
    *,
    client: AsyncClient,
    text: str,
) -> AsyncTask[DubbingxSubmission, DubbingxTaskResult]:
    """Call the operation; `client.dubbingx.speech` documents the arguments."""
    return await client.submit(OPERATION, TASK, text=text)
