"""Make pictures with any image model, at once or as a task: `POST /302/v2/image/generate`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.images_unified_task import ImagesUnifiedTask

OPERATION: Operation[ImagesUnifiedTask] = Operation(
    id="images_submit_unified",
    method="POST",
    path="/302/v2/image/generate",
    answer="ImagesUnifiedTask",
    content_type="application/json",
    places={"webhook": Place("query", "webhook")},
    query_constants={"run_async": True},
)
TASK: TaskPlan[ImagesUnifiedTask] = TaskPlan(
    poll="images.get_task",
    answer="ImagesUnifiedTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("image_url",),
    reason=("error", "message"),
    done=("completed",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    webhook: str | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    size: str | Unset = UNSET,
    image: str | Sequence[str] | Unset = UNSET,
    mask_image: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> Task[ImagesUnifiedTask, ImagesUnifiedTask]:
    """Call the operation; `client.images.submit_unified` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        webhook=webhook,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        size=size,
        image=image,
        mask_image=mask_image,
        negative_prompt=negative_prompt,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    webhook: str | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    size: str | Unset = UNSET,
    image: str | Sequence[str] | Unset = UNSET,
    mask_image: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    output_format: str | Unset = UNSET,
) -> AsyncTask[ImagesUnifiedTask, ImagesUnifiedTask]:
    """Call the operation; `client.images.submit_unified` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        webhook=webhook,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        size=size,
        image=image,
        mask_image=mask_image,
        negative_prompt=negative_prompt,
        output_format=output_format,
    )
