"""Dress a person in a piece of clothing: `POST /klingai/kolors-virtual-try-on`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_image_submission import KlingImageSubmission
    from ...models.kling_video_answer import KlingVideoAnswer

OPERATION: Operation[KlingImageSubmission] = Operation(
    id="kling_try_on",
    method="POST",
    path="/klingai/kolors-virtual-try-on",
    answer="KlingImageSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("message",)),
)
TASK: TaskPlan[KlingVideoAnswer] = TaskPlan(
    poll="kling.get_task",
    answer="KlingVideoAnswer",
    parameter="id",
    id=("data", "task_id"),
    status=("data", "task_status"),
    result=("data", "task_result", "images"),
    reason=("data", "task_status_msg"),
    done=("succeed",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    human_image: str,
    cloth_image: str,
    model_name: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> Task[KlingImageSubmission, KlingVideoAnswer]:
    """Call the operation; `client.kling.try_on` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        human_image=human_image,
        cloth_image=cloth_image,
        model_name=model_name,
        callback_url=callback_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    human_image: str,
    cloth_image: str,
    model_name: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> AsyncTask[KlingImageSubmission, KlingVideoAnswer]:
    """Call the operation; `client.kling.try_on` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        human_image=human_image,
        cloth_image=cloth_image,
        model_name=model_name,
        callback_url=callback_url,
    )
