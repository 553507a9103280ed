"""Make a video from a picture, with Stable Video Diffusion: `POST /sd/v2beta/image-to-video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.stability_video import StabilityVideo
    from ...models.stability_video_submission import StabilityVideoSubmission

OPERATION: Operation[StabilityVideoSubmission] = Operation(
    id="stability_image_to_video",
    method="POST",
    path="/sd/v2beta/image-to-video",
    answer="StabilityVideoSubmission",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)
TASK: TaskPlan[StabilityVideo] = TaskPlan(
    poll="stability.get_video",
    answer="StabilityVideo",
    parameter="id",
    id=("id",),
    status=("finish_reason",),
    result=("video",),
    done=("SUCCESS",),
    failed=("CONTENT_FILTERED",),
    pending=(202,),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    cfg_scale: float | Unset = UNSET,
    motion_bucket_id: float | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> Task[StabilityVideoSubmission, StabilityVideo]:
    """Call the operation; `client.stability.image_to_video` documents the arguments."""
    return client.submit(
        OPERATION, TASK, image=image, cfg_scale=cfg_scale, motion_bucket_id=motion_bucket_id, seed=seed
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    cfg_scale: float | Unset = UNSET,
    motion_bucket_id: float | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> AsyncTask[StabilityVideoSubmission, StabilityVideo]:
    """Call the operation; `client.stability.image_to_video` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, image=image, cfg_scale=cfg_scale, motion_bucket_id=motion_bucket_id, seed=seed
    )
