"""Make four pictures with Soul: `POST /higgsfield/text2image_soul`."""

from __future__ import annotations

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
    id="higgsfield_generate_image",
    method="POST",
    path="/higgsfield/text2image_soul",
    answer="HiggsfieldSubmission",
    content_type="application/json",
)
TASK: TaskPlan[HiggsfieldTask] = TaskPlan(
    poll="higgsfield.get_task",
    answer="HiggsfieldTask",
    parameter="id",
    id=("id",),
    status=("jobs", 0, "status"),
    result=("jobs",),
    done=("completed",),
    failed=("failed", "error", "nsfw", "canceled", "cancelled"),
)


def sync(
    *,
    client: Client,
    prompt: str,
    quality: str,
    aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "9:16"],
    enhance_prompt: bool,
    seed: int,
    style_id: str,
    negative_prompt: str,
    custom_reference_id: str | Unset = UNSET,
    custom_reference_strength: float | Unset = UNSET,
) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
    """Call the operation; `client.higgsfield.generate_image` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        quality=quality,
        aspect_ratio=aspect_ratio,
        enhance_prompt=enhance_prompt,
        seed=seed,
        style_id=style_id,
        negative_prompt=negative_prompt,
        custom_reference_id=custom_reference_id,
        custom_reference_strength=custom_reference_strength,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    quality: str,
    aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "9:16"],
    enhance_prompt: bool,
    seed: int,
    style_id: str,
    negative_prompt: str,
    custom_reference_id: str | Unset = UNSET,
    custom_reference_strength: float | Unset = UNSET,
) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
    """Call the operation; `client.higgsfield.generate_image` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        quality=quality,
        aspect_ratio=aspect_ratio,
        enhance_prompt=enhance_prompt,
        seed=seed,
        style_id=style_id,
        negative_prompt=negative_prompt,
        custom_reference_id=custom_reference_id,
        custom_reference_strength=custom_reference_strength,
    )
