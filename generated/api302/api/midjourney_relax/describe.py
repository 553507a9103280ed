"""Find prompts for a picture, in relax mode: `POST /mj-relax/submit/describe`."""

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
    id="midjourney_relax_describe",
    method="POST",
    path="/mj-relax/submit/describe",
    answer="MidjourneySubmission",
    content_type="application/json",
    places={"bot_type": Place("body", "botType"), "notify_hook": Place("body", "notifyHook")},
    auth=(
        Auth("bearer", "Authorization"),
        Auth("header", "mj-api-secret"),
    ),
    envelope=Envelope(("code",), (1, 21, 22), ("description",)),
)
TASK: TaskPlan[MidjourneyTask] = TaskPlan(
    poll="midjourney_relax.get_task",
    answer="MidjourneyTask",
    parameter="id",
    id=("result",),
    status=("status",),
    reason=("failReason",),
    done=("SUCCESS",),
    failed=("FAILURE", "FAILED", "CANCEL"),
)


def sync(
    *,
    client: Client,
    base64: str,
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
    notify_hook: str | Unset = UNSET,
    state: str | Unset = UNSET,
) -> Task[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney_relax.describe` documents the arguments."""
    return client.submit(OPERATION, TASK, base64=base64, bot_type=bot_type, notify_hook=notify_hook, state=state)


async def asyncio(
    *,
    client: AsyncClient,
    base64: str,
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
    notify_hook: str | Unset = UNSET,
    state: str | Unset = UNSET,
) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney_relax.describe` documents the arguments."""
    return await client.submit(OPERATION, TASK, base64=base64, bot_type=bot_type, notify_hook=notify_hook, state=state)
