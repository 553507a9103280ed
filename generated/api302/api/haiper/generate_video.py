"""Make a video of a text or a picture with Haiper 2.0: `POST /302/submit/haiper-video-v2`."""

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
    id="haiper_generate_video",
    method="POST",
    path="/302/submit/haiper-video-v2",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[QueuedVideo] = TaskPlan(
    poll="haiper.get_video",
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
    image_url: str | Unset = UNSET,
    prompt_enhancer: bool | Unset = UNSET,
    duration: Literal["4", "6"] | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> Task[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.haiper.generate_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        image_url=image_url,
        prompt_enhancer=prompt_enhancer,
        duration=duration,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str | Unset = UNSET,
    prompt_enhancer: bool | Unset = UNSET,
    duration: Literal["4", "6"] | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> AsyncTask[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.haiper.generate_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        image_url=image_url,
        prompt_enhancer=prompt_enhancer,
        duration=duration,
        seed=seed,
    )
