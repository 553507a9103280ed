"""Press a button of a finished task: `POST /mj/submit/action`."""

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
    id="midjourney_act",
    method="POST",
    path="/mj/submit/action",
    answer="MidjourneySubmission",
    content_type="application/json",
    places={
        "custom_id": Place("body", "customId"),
        "task_id": Place("body", "taskId"),
        "notify_hook": Place("body", "notifyHook"),
    },
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
    custom_id: str,
    task_id: str,
    notify_hook: str | Unset = UNSET,
    state: str | Unset = UNSET,
) -> Task[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney.act` documents the arguments."""
    return client.submit(OPERATION, TASK, custom_id=custom_id, task_id=task_id, notify_hook=notify_hook, state=state)


async def asyncio(
    *,
    client: AsyncClient,
    custom_id: str,
    task_id: str,
    notify_hook: str | Unset = UNSET,
    state: str | Unset = UNSET,
) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney.act` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, custom_id=custom_id, task_id=task_id, notify_hook=notify_hook, state=state
    )
