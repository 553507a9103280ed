"""Make a video of 5 seconds from text or pictures, with Luma Dream Machine: `POST /luma/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.luma_video import LumaVideo

OPERATION: Operation[LumaVideo] = Operation(
    id="luma_generate_video",
    method="POST",
    path="/luma/submit",
    answer="LumaVideo",
    content_type="multipart/form-data",
    files=frozenset(["image_end_url", "image_url"]),
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
    image_url: FileInput | Unset = UNSET,
    image_end_url: FileInput | Unset = UNSET,
    loop: bool | Unset = UNSET,
) -> Task[LumaVideo, LumaVideo]:
    """Call the operation; `client.luma.generate_video` documents the arguments."""
    return client.submit(
        OPERATION, TASK, user_prompt=user_prompt, image_url=image_url, image_end_url=image_end_url, loop=loop
    )


async def asyncio(
    *,
    client: AsyncClient,
    user_prompt: str,
    image_url: FileInput | Unset = UNSET,
    image_end_url: FileInput | Unset = UNSET,
    loop: bool | Unset = UNSET,
) -> AsyncTask[LumaVideo, LumaVideo]:
    """Call the operation; `client.luma.generate_video` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, user_prompt=user_prompt, image_url=image_url, image_end_url=image_end_url, loop=loop
    )
