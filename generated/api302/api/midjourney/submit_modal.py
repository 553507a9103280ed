"""Answer the dialogue of a task that waits at MODAL: `POST /mj/submit/modal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Auth, Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.midjourney_submission import MidjourneySubmission
    from ...models.midjourney_task import MidjourneyTask

OPERATION: Operation[MidjourneySubmission] = Operation(
    id="midjourney_submit_modal",
    method="POST",
    path="/mj/submit/modal",
    answer="MidjourneySubmission",
    content_type="application/json",
    places={"task_id": Place("body", "taskId"), "mask_base_64": Place("body", "maskBase64")},
    auth=(
        Auth("bearer", "Authorization"),
        Auth("header", "mj-api-secret"),
    ),
    envelope=Envelope(("code",), (1, 21, 22), ("description",)),
)
TASK: TaskPlan[MidjourneyTask] = TaskPlan(
    poll="midjourney.get_task",
    answer="MidjourneyTask",
    parameter="id",
    id=("result",),
    status=("status",),
    result=("imageUrl",),
    reason=("failReason",),
    done=("SUCCESS",),
    failed=("FAILURE", "FAILED", "CANCEL"),
)


def sync(
    *,
    client: Client,
    task_id: str,
    prompt: str | Unset = UNSET,
    mask_base_64: str | Unset = UNSET,
) -> Task[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney.submit_modal` documents the arguments."""
    return client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt, mask_base_64=mask_base_64)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    prompt: str | Unset = UNSET,
    mask_base_64: str | Unset = UNSET,
) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney.submit_modal` documents the arguments."""
    return await client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt, mask_base_64=mask_base_64)
