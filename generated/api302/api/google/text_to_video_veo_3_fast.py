"""Film a prompt with Veo 3 Fast: `POST /302/submit/veo3-fast`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.queued_video import QueuedVideo
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="google_text_to_video_veo_3_fast",
    method="POST",
    path="/302/submit/veo3-fast",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[QueuedVideo] = TaskPlan(
    poll="google.get_veo_3_fast",
    answer="QueuedVideo",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    failed_if=("error",),
    result=("video", "url"),
    reason=("error",),
    done=("COMPLETED", "completed", "succeeded", "success"),
    failed=("FAILED", "failed", "error"),
)


def sync(
    *,
    client: Client,
    text_prompt: str,
) -> Task[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.google.text_to_video_veo_3_fast` documents the arguments."""
    return client.submit(OPERATION, TASK, text_prompt=text_prompt)


async def asyncio(
    *,
    client: AsyncClient,
    text_prompt: str,
) -> AsyncTask[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.google.text_to_video_veo_3_fast` documents the arguments."""
    return await client.submit(OPERATION, TASK, text_prompt=text_prompt)
