"""Make a video of a text with Vidu: `POST /vidu/ent/v2/text2video`."""

from __future__ import annotations

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
    id="vidu_text_to_video",
    method="POST",
    path="/vidu/ent/v2/text2video",
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
    prompt: str,
    style: Literal["anime", "general"] | Unset = UNSET,
    duration: int | Unset = UNSET,
    seed: str | int | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
    resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
    movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
    payload: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> Task[ViduGeneration, ViduCreations]:
    """Call the operation; `client.vidu.text_to_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        style=style,
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
    prompt: str,
    style: Literal["anime", "general"] | Unset = UNSET,
    duration: int | Unset = UNSET,
    seed: str | int | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
    resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
    movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
    payload: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> AsyncTask[ViduGeneration, ViduCreations]:
    """Call the operation; `client.vidu.text_to_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        style=style,
        duration=duration,
        seed=seed,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        movement_amplitude=movement_amplitude,
        payload=payload,
        callback_url=callback_url,
    )
