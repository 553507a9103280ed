"""Start bringing a song of your own to Suno: `POST /suno/uploads/audio-url`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.suno_submission import SunoSubmission
    from ...models.suno_task_result import SunoTaskResult

OPERATION: Operation[SunoSubmission] = Operation(
    id="suno_upload_song",
    method="POST",
    path="/suno/uploads/audio-url",
    answer="SunoSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), ("success",), ("message",)),
)
TASK: TaskPlan[SunoTaskResult] = TaskPlan(
    poll="suno.get_task",
    answer="SunoTaskResult",
    parameter="task_id",
    id=("data",),
    status=("data", "status"),
    result=("data", "data"),
    reason=("data", "fail_reason"),
    done=("SUCCESS", "success", "succeed", "completed"),
    failed=("FAILURE", "failed", "error"),
)


def sync(
    *,
    client: Client,
    url: str,
) -> Task[SunoSubmission, SunoTaskResult]:
    """Call the operation; `client.suno.upload_song` documents the arguments."""
    return client.submit(OPERATION, TASK, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> AsyncTask[SunoSubmission, SunoTaskResult]:
    """Call the operation; `client.suno.upload_song` documents the arguments."""
    return await client.submit(OPERATION, TASK, url=url)
