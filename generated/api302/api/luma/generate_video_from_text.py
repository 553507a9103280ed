"""Make a video of 5 seconds from text or pictures, with Luma Dream Machine: `POST /luma/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.luma_video import LumaVideo

OPERATION: Operation[LumaVideo] = Operation(
    id="luma_generate_video_from_text",
    method="POST",
    path="/luma/submit",
    answer="LumaVideo",
    content_type="application/json",
)
TASK: TaskPlan[LumaVideo] = TaskPlan(
    poll="luma.get_video",
    answer="LumaVideo",
    parameter="id",
    id=("id",),
    status=("state",),
    result=("video",),
    reason=("error",),
    done=("completed",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    user_prompt: str,
) -> Task[LumaVideo, LumaVideo]:
    """Call the operation; `client.luma.generate_video_from_text` documents the arguments."""
    return client.submit(OPERATION, TASK, user_prompt=user_prompt)


async def asyncio(
    *,
    client: AsyncClient,
    user_prompt: str,
) -> AsyncTask[LumaVideo, LumaVideo]:
    """Call the operation; `client.luma.generate_video_from_text` documents the arguments."""
    return await client.submit(OPERATION, TASK, user_prompt=user_prompt)
