"""Enlarge a video with Vidu: `POST /vidu/ent/v2/upscale-new`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.vidu_creations import ViduCreations
    from ...models.vidu_upscaling import ViduUpscaling

OPERATION: Operation[ViduUpscaling] = Operation(
    id="vidu_upscale",
    method="POST",
    path="/vidu/ent/v2/upscale-new",
    answer="ViduUpscaling",
    content_type="application/json",
)
TASK: TaskPlan[ViduCreations] = TaskPlan(
    poll="vidu.get_creations",
    answer="ViduCreations",
    parameter="id",
    id=("task_id",),
    status=("state",),
    failed_if=("err_code",),
    result=("creations", 0, "url"),
    reason=("err_code",),
    done=("success",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    video_url: str | Unset = UNSET,
    video_creation_id: str | Unset = UNSET,
    upscale_resolution: Literal["1080p", "2K", "4K", "8K"] | Unset = UNSET,
    payload: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> Task[ViduUpscaling, ViduCreations]:
    """Call the operation; `client.vidu.upscale` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        video_url=video_url,
        video_creation_id=video_creation_id,
        upscale_resolution=upscale_resolution,
        payload=payload,
        callback_url=callback_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    video_url: str | Unset = UNSET,
    video_creation_id: str | Unset = UNSET,
    upscale_resolution: Literal["1080p", "2K", "4K", "8K"] | Unset = UNSET,
    payload: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> AsyncTask[ViduUpscaling, ViduCreations]:
    """Call the operation; `client.vidu.upscale` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        video_url=video_url,
        video_creation_id=video_creation_id,
        upscale_resolution=upscale_resolution,
        payload=payload,
        callback_url=callback_url,
    )
