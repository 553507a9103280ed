"""Make a video with the subjects of pictures with Vidu: `POST /vidu/ent/v2/reference2video`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.vidu_creations import ViduCreations
    from ...models.vidu_generation import ViduGeneration

OPERATION: Operation[ViduGeneration] = Operation(
    id="vidu_reference_to_video",
    method="POST",
    path="/vidu/ent/v2/reference2video",
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
    model: str,
    images: Sequence[str],
    prompt: str,
    duration: int | Unset = UNSET,
    seed: str | int | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
    movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
    payload: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> Task[ViduGeneration, ViduCreations]:
    """Call the operation; `client.vidu.reference_to_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        images=images,
        prompt=prompt,
        duration=duration,
        seed=seed,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        movement_amplitude=movement_amplitude,
        payload=payload,
        callback_url=callback_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    images: Sequence[str],
    prompt: str,
    duration: int | Unset = UNSET,
    seed: str | int | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
    movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
    payload: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> AsyncTask[ViduGeneration, ViduCreations]:
    """Call the operation; `client.vidu.reference_to_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        images=images,
        prompt=prompt,
        duration=duration,
        seed=seed,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        movement_amplitude=movement_amplitude,
        payload=payload,
        callback_url=callback_url,
    )
