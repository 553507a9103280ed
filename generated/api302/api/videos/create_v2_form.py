"""Make a video with any model, by the second version of the interface: `POST /302/v2/video/create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.videos_v2_task import VideosV2Task

OPERATION: Operation[VideosV2Task] = Operation(
    id="videos_create_v2_form",
    method="POST",
    path="/302/v2/video/create",
    answer="VideosV2Task",
    content_type="multipart/form-data",
    places={"webhook": Place("query", "webhook")},
    files=frozenset(["end_image", "image"]),
)
TASK: TaskPlan[VideosV2Task] = TaskPlan(
    poll="videos.get_task_v2",
    answer="VideosV2Task",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("video_url",),
    reason=("raw_response",),
    done=("completed",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    model: str,
    webhook: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    image: FileInput | Unset = UNSET,
    end_image: FileInput | Unset = UNSET,
    video: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    resolution: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    fps: str | Unset = UNSET,
) -> Task[VideosV2Task, VideosV2Task]:
    """Call the operation; `client.videos.create_v2_form` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        webhook=webhook,
        prompt=prompt,
        image=image,
        end_image=end_image,
        video=video,
        negative_prompt=negative_prompt,
        duration=duration,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        fps=fps,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    webhook: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    image: FileInput | Unset = UNSET,
    end_image: FileInput | Unset = UNSET,
    video: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    resolution: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    fps: str | Unset = UNSET,
) -> AsyncTask[VideosV2Task, VideosV2Task]:
    """Call the operation; `client.videos.create_v2_form` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        webhook=webhook,
        prompt=prompt,
        image=image,
        end_image=end_image,
        video=video,
        negative_prompt=negative_prompt,
        duration=duration,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        fps=fps,
    )
