"""Start joining a continuation and the song before it: `POST /suno/submit/concat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.suno_submission import SunoSubmission
    from ...models.suno_task_result import SunoTaskResult

OPERATION: Operation[SunoSubmission] = Operation(
    id="suno_join_song",
    method="POST",
    path="/suno/submit/concat",
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
    clip_id: str,
    is_infill: bool | Unset = UNSET,
) -> Task[SunoSubmission, SunoTaskResult]:
    """Call the operation; `client.suno.join_song` documents the arguments."""
    return client.submit(OPERATION, TASK, clip_id=clip_id, is_infill=is_infill)


async def asyncio(
    *,
    client: AsyncClient,
    clip_id: str,
    is_infill: bool | Unset = UNSET,
) -> AsyncTask[SunoSubmission, SunoTaskResult]:
    """Call the operation; `client.suno.join_song` documents the arguments."""
    return await client.submit(OPERATION, TASK, clip_id=clip_id, is_infill=is_infill)
