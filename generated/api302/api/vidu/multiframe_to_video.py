"""Make a long video through several pictures with Vidu: `POST /vidu/ent/v2/multiframe`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.vidu_creations import ViduCreations
    from ...models.vidu_generation import ViduGeneration
    from ...models.vidu_multiframe_step import ViduMultiframeStep

OPERATION: Operation[ViduGeneration] = Operation(
    id="vidu_multiframe_to_video",
    method="POST",
    path="/vidu/ent/v2/multiframe",
    answer="ViduGeneration",
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
    model: str | Unset = UNSET,
    start_image: str | Unset = UNSET,
    image_settings: Sequence[ViduMultiframeStep | Mapping[str, Any]] | Unset = UNSET,
    resolution: str | Unset = UNSET,
) -> Task[ViduGeneration, ViduCreations]:
    """Call the operation; `client.vidu.multiframe_to_video` documents the arguments."""
    return client.submit(
        OPERATION, TASK, model=model, start_image=start_image, image_settings=image_settings, resolution=resolution
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str | Unset = UNSET,
    start_image: str | Unset = UNSET,
    image_settings: Sequence[ViduMultiframeStep | Mapping[str, Any]] | Unset = UNSET,
    resolution: str | Unset = UNSET,
) -> AsyncTask[ViduGeneration, ViduCreations]:
    """Call the operation; `client.vidu.multiframe_to_video` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, model=model, start_image=start_image, image_settings=image_settings, resolution=resolution
    )
