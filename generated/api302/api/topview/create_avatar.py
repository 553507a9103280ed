"""Make a private digital person from an uploaded video: `POST /topview/v1/common_task/video2aiAvatar/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.topview_avatar_result import TopviewAvatarResult
    from ...models.topview_submission import TopviewSubmission

OPERATION: Operation[TopviewSubmission] = Operation(
    id="topview_create_avatar",
    method="POST",
    path="/topview/v1/common_task/video2aiAvatar/submit",
    answer="TopviewSubmission",
    content_type="application/json",
    places={"video_file_id": Place("body", "videoFileId")},
    envelope=Envelope(("code",), ("200",), ("message",)),
)
TASK: TaskPlan[TopviewAvatarResult] = TaskPlan(
    poll="topview.get_avatar",
    answer="TopviewAvatarResult",
    parameter="task_id",
    id=("result", "taskId"),
    status=("result", "status"),
    result=("result", "aiAvatar"),
    reason=("result", "errorMsg"),
    done=("success",),
    failed=("fail", "failed"),
)


def sync(
    *,
    client: Client,
    video_file_id: str,
) -> Task[TopviewSubmission, TopviewAvatarResult]:
    """Call the operation; `client.topview.create_avatar` documents the arguments."""
    return client.submit(OPERATION, TASK, video_file_id=video_file_id)


async def asyncio(
    *,
    client: AsyncClient,
    video_file_id: str,
) -> AsyncTask[TopviewSubmission, TopviewAvatarResult]:
    """Call the operation; `client.topview.create_avatar` documents the arguments."""
    return await client.submit(OPERATION, TASK, video_file_id=video_file_id)
