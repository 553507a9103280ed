"""Widen a video from landscape to portrait or the reverse: `POST /runway_turbo_expand/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.runway_answer import RunwayAnswer

OPERATION: Operation[RunwayAnswer] = Operation(
    id="runway_expand_video_from_url",
    method="POST",
    path="/runway_turbo_expand/submit",
    answer="RunwayAnswer",
    content_type="multipart/form-data",
)
TASK: TaskPlan[RunwayAnswer] = TaskPlan(
    poll="runway.get_task",
    answer="RunwayAnswer",
    parameter="id",
    id=("task", "id"),
    status=("task", "status"),
    result=("task", "artifacts"),
    done=("SUCCEEDED",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    video: str,
    outpaint_aspect_ratio: Literal["3:5", "5:3"] | Unset = UNSET,
    text_prompt: str | Unset = UNSET,
    seconds: Literal[5, 10] | Unset = UNSET,
    seed: str | Unset = UNSET,
) -> Task[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.expand_video_from_url` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        video=video,
        outpaint_aspect_ratio=outpaint_aspect_ratio,
        text_prompt=text_prompt,
        seconds=seconds,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    video: str,
    outpaint_aspect_ratio: Literal["3:5", "5:3"] | Unset = UNSET,
    text_prompt: str | Unset = UNSET,
    seconds: Literal[5, 10] | Unset = UNSET,
    seed: str | Unset = UNSET,
) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.expand_video_from_url` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        video=video,
        outpaint_aspect_ratio=outpaint_aspect_ratio,
        text_prompt=text_prompt,
        seconds=seconds,
        seed=seed,
    )
