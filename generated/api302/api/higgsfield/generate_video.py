"""Film one or two pictures with a camera motion: `POST /higgsfield/generate`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.higgsfield_submission import HiggsfieldSubmission
    from ...models.higgsfield_task import HiggsfieldTask

OPERATION: Operation[HiggsfieldSubmission] = Operation(
    id="higgsfield_generate_video",
    method="POST",
    path="/higgsfield/generate",
    answer="HiggsfieldSubmission",
    content_type="application/json",
)
TASK: TaskPlan[HiggsfieldTask] = TaskPlan(
    poll="higgsfield.get_task",
    answer="HiggsfieldTask",
    parameter="id",
    id=("id",),
    status=("jobs", 0, "status"),
    result=("jobs", 0, "results", "raw", "url"),
    done=("completed",),
    failed=("failed", "error", "nsfw", "canceled", "cancelled"),
)


def sync(
    *,
    client: Client,
    model: Literal["lite", "standard", "turbo"],
    motion_id: str,
    prompt: str,
    image: Sequence[str],
    enhance_prompt: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
    """Call the operation; `client.higgsfield.generate_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        motion_id=motion_id,
        prompt=prompt,
        image=image,
        enhance_prompt=enhance_prompt,
        seed=seed,
        width=width,
        height=height,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: Literal["lite", "standard", "turbo"],
    motion_id: str,
    prompt: str,
    image: Sequence[str],
    enhance_prompt: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
    """Call the operation; `client.higgsfield.generate_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        motion_id=motion_id,
        prompt=prompt,
        image=image,
        enhance_prompt=enhance_prompt,
        seed=seed,
        width=width,
        height=height,
    )
