"""Make four videos of a picture, or extend one of them: `POST /mj/submit/video`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Auth, Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.midjourney_submission import MidjourneySubmission
    from ...models.midjourney_task import MidjourneyTask

OPERATION: Operation[MidjourneySubmission] = Operation(
    id="midjourney_submit_video",
    method="POST",
    path="/mj/submit/video",
    answer="MidjourneySubmission",
    content_type="application/json",
    places={"notify_hook": Place("body", "notifyHook"), "task_id": Place("body", "taskId")},
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
    done_if=("videoUrl",),
    result=("videoUrl",),
    reason=("failReason",),
    done=("SUCCESS",),
    failed=("FAILURE", "FAILED", "CANCEL"),
)


def sync(
    *,
    client: Client,
    motion: Literal["high", "low"],
    prompt: str | Unset = UNSET,
    image: str | Unset = UNSET,
    notify_hook: str | Unset = UNSET,
    state: str | Unset = UNSET,
    action: Literal["extend"] | Unset = UNSET,
    index: int | Unset = UNSET,
    task_id: str | Unset = UNSET,
) -> Task[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney.submit_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        motion=motion,
        prompt=prompt,
        image=image,
        notify_hook=notify_hook,
        state=state,
        action=action,
        index=index,
        task_id=task_id,
    )


async def asyncio(
    *,
    client: AsyncClient,
    motion: Literal["high", "low"],
    prompt: str | Unset = UNSET,
    image: str | Unset = UNSET,
    notify_hook: str | Unset = UNSET,
    state: str | Unset = UNSET,
    action: Literal["extend"] | Unset = UNSET,
    index: int | Unset = UNSET,
    task_id: str | Unset = UNSET,
) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney.submit_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        motion=motion,
        prompt=prompt,
        image=image,
        notify_hook=notify_hook,
        state=state,
        action=action,
        index=index,
        task_id=task_id,
    )
