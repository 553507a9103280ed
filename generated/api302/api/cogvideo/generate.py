"""Make a video of a text, of a picture, or between two pictures: `POST /zhipu/api/paas/v4/videos/generations`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.cogvideo_task import CogvideoTask

OPERATION: Operation[CogvideoTask] = Operation(
    id="cogvideo_generate",
    method="POST",
    path="/zhipu/api/paas/v4/videos/generations",
    answer="CogvideoTask",
    content_type="application/json",
)
TASK: TaskPlan[CogvideoTask] = TaskPlan(
    poll="cogvideo.get_result",
    answer="CogvideoTask",
    parameter="id",
    id=("id",),
    status=("task_status",),
    failed_if=("error",),
    result=("video_result", 0, "url"),
    reason=("error",),
    done=("SUCCESS",),
    failed=("FAIL",),
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str | Unset = UNSET,
    image_url: str | Sequence[str] | Unset = UNSET,
    quality: Literal["quality", "speed"] | Unset = UNSET,
    with_audio: bool | Unset = UNSET,
    size: str | Unset = UNSET,
    fps: Literal[30, 60] | Unset = UNSET,
    duration: Literal[5, 10] | Unset = UNSET,
    seconds: int | Unset = UNSET,
    request_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> Task[CogvideoTask, CogvideoTask]:
    """Call the operation; `client.cogvideo.generate` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        image_url=image_url,
        quality=quality,
        with_audio=with_audio,
        size=size,
        fps=fps,
        duration=duration,
        seconds=seconds,
        request_id=request_id,
        user_id=user_id,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str | Unset = UNSET,
    image_url: str | Sequence[str] | Unset = UNSET,
    quality: Literal["quality", "speed"] | Unset = UNSET,
    with_audio: bool | Unset = UNSET,
    size: str | Unset = UNSET,
    fps: Literal[30, 60] | Unset = UNSET,
    duration: Literal[5, 10] | Unset = UNSET,
    seconds: int | Unset = UNSET,
    request_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> AsyncTask[CogvideoTask, CogvideoTask]:
    """Call the operation; `client.cogvideo.generate` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        image_url=image_url,
        quality=quality,
        with_audio=with_audio,
        size=size,
        fps=fps,
        duration=duration,
        seconds=seconds,
        request_id=request_id,
        user_id=user_id,
    )
