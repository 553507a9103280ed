"""Paint on beyond the edges of a picture: `POST /klingai/v1/images/editing/expand`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_image_result import KlingImageResult
    from ...models.kling_image_submission import KlingImageSubmission

OPERATION: Operation[KlingImageSubmission] = Operation(
    id="kling_expand_image",
    method="POST",
    path="/klingai/v1/images/editing/expand",
    answer="KlingImageSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("message",)),
)
TASK: TaskPlan[KlingImageResult] = TaskPlan(
    poll="kling.get_expanded_image",
    answer="KlingImageResult",
    parameter="task_id",
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
    image: str,
    up_expansion_ratio: float,
    down_expansion_ratio: float,
    left_expansion_ratio: float,
    right_expansion_ratio: float,
    prompt: str | Unset = UNSET,
    n: int | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    external_task_id: str | Unset = UNSET,
) -> Task[KlingImageSubmission, KlingImageResult]:
    """Call the operation; `client.kling.expand_image` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image=image,
        up_expansion_ratio=up_expansion_ratio,
        down_expansion_ratio=down_expansion_ratio,
        left_expansion_ratio=left_expansion_ratio,
        right_expansion_ratio=right_expansion_ratio,
        prompt=prompt,
        n=n,
        callback_url=callback_url,
        external_task_id=external_task_id,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: str,
    up_expansion_ratio: float,
    down_expansion_ratio: float,
    left_expansion_ratio: float,
    right_expansion_ratio: float,
    prompt: str | Unset = UNSET,
    n: int | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    external_task_id: str | Unset = UNSET,
) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
    """Call the operation; `client.kling.expand_image` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image=image,
        up_expansion_ratio=up_expansion_ratio,
        down_expansion_ratio=down_expansion_ratio,
        left_expansion_ratio=left_expansion_ratio,
        right_expansion_ratio=right_expansion_ratio,
        prompt=prompt,
        n=n,
        callback_url=callback_url,
        external_task_id=external_task_id,
    )
