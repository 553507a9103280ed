"""Draw four pictures of a prompt: `POST /mj/submit/imagine`."""

from __future__ import annotations

from collections.abc import Sequence
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
    id="midjourney_imagine",
    method="POST",
    path="/mj/submit/imagine",
    answer="MidjourneySubmission",
    content_type="application/json",
    places={
        "base_64_array": Place("body", "base64Array"),
        "bot_type": Place("body", "botType"),
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
    prompt: str,
    base_64_array: Sequence[str] | Unset = UNSET,
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
    notify_hook: str | Unset = UNSET,
    state: str | Unset = UNSET,
) -> Task[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney.imagine` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        base_64_array=base_64_array,
        bot_type=bot_type,
        notify_hook=notify_hook,
        state=state,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    base_64_array: Sequence[str] | Unset = UNSET,
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
    notify_hook: str | Unset = UNSET,
    state: str | Unset = UNSET,
) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
    """Call the operation; `client.midjourney.imagine` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        base_64_array=base_64_array,
        bot_type=bot_type,
        notify_hook=notify_hook,
        state=state,
    )
