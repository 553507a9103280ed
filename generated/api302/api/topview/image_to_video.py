"""Film a picture: `POST /topview/v1/common_task/image2video/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.topview_image_to_video_result import TopviewImageToVideoResult
    from ...models.topview_submission import TopviewSubmission

OPERATION: Operation[TopviewSubmission] = Operation(
    id="topview_image_to_video",
    method="POST",
    path="/topview/v1/common_task/image2video/submit",
    answer="TopviewSubmission",
    content_type="application/json",
    places={
        "image_file_id": Place("body", "imageFileId"),
        "generating_count": Place("body", "generatingCount"),
        "negative_prompt": Place("body", "negativePrompt"),
        "notice_url": Place("body", "noticeUrl"),
    },
    envelope=Envelope(("code",), ("200",), ("message",)),
)
TASK: TaskPlan[TopviewImageToVideoResult] = TaskPlan(
    poll="topview.get_image_to_video",
    answer="TopviewImageToVideoResult",
    parameter="task_id",
    id=("result", "taskId"),
    status=("result", "status"),
    result=("result", "videos"),
    done=("success",),
    failed=("fail", "failed"),
)


def sync(
    *,
    client: Client,
    image_file_id: str,
    duration: Literal[5, 10],
    mode: Literal["best", "lite", "plus", "pro"],
    generating_count: int,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> Task[TopviewSubmission, TopviewImageToVideoResult]:
    """Call the operation; `client.topview.image_to_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image_file_id=image_file_id,
        duration=duration,
        mode=mode,
        generating_count=generating_count,
        prompt=prompt,
        negative_prompt=negative_prompt,
        notice_url=notice_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_file_id: str,
    duration: Literal[5, 10],
    mode: Literal["best", "lite", "plus", "pro"],
    generating_count: int,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> AsyncTask[TopviewSubmission, TopviewImageToVideoResult]:
    """Call the operation; `client.topview.image_to_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image_file_id=image_file_id,
        duration=duration,
        mode=mode,
        generating_count=generating_count,
        prompt=prompt,
        negative_prompt=negative_prompt,
        notice_url=notice_url,
    )
