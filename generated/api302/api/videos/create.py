"""Make a video with any model, by one interface: `POST /302/video/create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.videos_submission import VideosSubmission
    from ...models.videos_task import VideosTask

OPERATION: Operation[VideosSubmission] = Operation(
    id="videos_create",
    method="POST",
    path="/302/video/create",
    answer="VideosSubmission",
    content_type="application/json",
)
TASK: TaskPlan[VideosTask] = TaskPlan(
    poll="videos.get_task",
    answer="VideosTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("url",),
    done=("success", "completed"),
    failed=("fail", "failed", "error"),
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str | Unset = UNSET,
    image: str | Unset = UNSET,
    end_image: str | Unset = UNSET,
    video: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    fps: int | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    resolution: str | Unset = UNSET,
) -> Task[VideosSubmission, VideosTask]:
    """Call the operation; `client.videos.create` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        image=image,
        end_image=end_image,
        video=video,
        duration=duration,
        fps=fps,
        negative_prompt=negative_prompt,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str | Unset = UNSET,
    image: str | Unset = UNSET,
    end_image: str | Unset = UNSET,
    video: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    fps: int | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    resolution: str | Unset = UNSET,
) -> AsyncTask[VideosSubmission, VideosTask]:
    """Call the operation; `client.videos.create` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        image=image,
        end_image=end_image,
        video=video,
        duration=duration,
        fps=fps,
        negative_prompt=negative_prompt,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
    )
