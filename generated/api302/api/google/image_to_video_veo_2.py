"""Film a picture with Veo 2: `POST /302/submit/veo2-i2v`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.queued_video import QueuedVideo
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="google_image_to_video_veo_2",
    method="POST",
    path="/302/submit/veo2-i2v",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[QueuedVideo] = TaskPlan(
    poll="google.get_veo_2",
    answer="QueuedVideo",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    failed_if=("error",),
    result=("video", "url"),
    reason=("error",),
    done=("COMPLETED",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    aspect_ratio: Literal["16:9", "9:16", "auto"] | Unset = UNSET,
    duration: Literal["5s", "6s", "7s", "8s"] | Unset = UNSET,
) -> Task[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.google.image_to_video_veo_2` documents the arguments."""
    return client.submit(
        OPERATION, TASK, prompt=prompt, image_url=image_url, aspect_ratio=aspect_ratio, duration=duration
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    aspect_ratio: Literal["16:9", "9:16", "auto"] | Unset = UNSET,
    duration: Literal["5s", "6s", "7s", "8s"] | Unset = UNSET,
) -> AsyncTask[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.google.image_to_video_veo_2` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, prompt=prompt, image_url=image_url, aspect_ratio=aspect_ratio, duration=duration
    )
