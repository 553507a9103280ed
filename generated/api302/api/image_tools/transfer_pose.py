"""Give a person the pose of another picture: `POST /302/submit/pose-transfer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.image_tools_queued_picture import ImageToolsQueuedPicture
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="image_tools_transfer_pose",
    method="POST",
    path="/302/submit/pose-transfer",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[ImageToolsQueuedPicture] = TaskPlan(
    poll="image_tools.get_pose_transfer",
    answer="ImageToolsQueuedPicture",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    done_if=("image",),
    result=("image", "url"),
    reason=("detail",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    pose_image_url: str | Unset = UNSET,
    person_image_url: str | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> Task[SubmitQueued, ImageToolsQueuedPicture]:
    """Call the operation; `client.image_tools.transfer_pose` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        pose_image_url=pose_image_url,
        person_image_url=person_image_url,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    pose_image_url: str | Unset = UNSET,
    person_image_url: str | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    output_format: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> AsyncTask[SubmitQueued, ImageToolsQueuedPicture]:
    """Call the operation; `client.image_tools.transfer_pose` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        pose_image_url=pose_image_url,
        person_image_url=person_image_url,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        enable_safety_checker=enable_safety_checker,
        output_format=output_format,
        seed=seed,
    )
