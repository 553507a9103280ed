"""Make a video of a text with Mochi 1: `POST /302/submit/mochi-v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.queued_video import QueuedVideo
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="genmo_generate_video",
    method="POST",
    path="/302/submit/mochi-v1",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[QueuedVideo] = TaskPlan(
    poll="genmo.get_video",
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
    enable_prompt_expansion: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
) -> Task[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.genmo.generate_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        enable_prompt_expansion=enable_prompt_expansion,
        seed=seed,
        negative_prompt=negative_prompt,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    enable_prompt_expansion: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
) -> AsyncTask[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.genmo.generate_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        enable_prompt_expansion=enable_prompt_expansion,
        seed=seed,
        negative_prompt=negative_prompt,
    )
