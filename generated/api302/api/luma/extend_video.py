"""Make a finished Luma video longer: `POST /luma/extend/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.luma_video import LumaVideo

OPERATION: Operation[LumaVideo] = Operation(
    id="luma_extend_video",
    method="POST",
    path="/luma/extend/{id}",
    answer="LumaVideo",
    content_type="multipart/form-data",
    places={"id": Place("path", "id")},
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
    id: str,
    *,
    client: Client,
    user_prompt: str,
) -> Task[LumaVideo, LumaVideo]:
    """Call the operation; `client.luma.extend_video` documents the arguments."""
    return client.submit(OPERATION, TASK, id=id, user_prompt=user_prompt)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
    user_prompt: str,
) -> AsyncTask[LumaVideo, LumaVideo]:
    """Call the operation; `client.luma.extend_video` documents the arguments."""
    return await client.submit(OPERATION, TASK, id=id, user_prompt=user_prompt)
