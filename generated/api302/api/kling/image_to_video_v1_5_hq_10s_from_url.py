"""Make a video of 10 seconds from a picture, Kling 1.5 HQ: `POST /klingai/m2v_img2video_hq_10s`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_video_answer import KlingVideoAnswer

OPERATION: Operation[KlingVideoAnswer] = Operation(
    id="kling_image_to_video_v1_5_hq_10s_from_url",
    method="POST",
    path="/klingai/m2v_img2video_hq_10s",
    answer="KlingVideoAnswer",
    content_type="application/json",
    envelope=Envelope(("result",), (1,), ("message",)),
)
TASK: TaskPlan[KlingVideoAnswer] = TaskPlan(
    poll="kling.get_task",
    answer="KlingVideoAnswer",
    parameter="id",
    id=("data", "task", "id"),
    status=("data", "status"),
    result=("data", "works"),
    reason=("data", "message"),
    done=(99,),
    failed=(50,),
)


def sync(
    *,
    client: Client,
    input_image: str,
    tail_image: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    cfg: float | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
    camera_type: str | Unset = UNSET,
    camera_value: str | Unset = UNSET,
    image_list: Sequence[str] | Unset = UNSET,
    enable_audio: bool | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
    """Call the operation; `client.kling.image_to_video_v1_5_hq_10s_from_url` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        input_image=input_image,
        tail_image=tail_image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        cfg=cfg,
        aspect_ratio=aspect_ratio,
        camera_type=camera_type,
        camera_value=camera_value,
        image_list=image_list,
        enable_audio=enable_audio,
        callback=callback,
    )


async def asyncio(
    *,
    client: AsyncClient,
    input_image: str,
    tail_image: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    cfg: float | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
    camera_type: str | Unset = UNSET,
    camera_value: str | Unset = UNSET,
    image_list: Sequence[str] | Unset = UNSET,
    enable_audio: bool | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
    """Call the operation; `client.kling.image_to_video_v1_5_hq_10s_from_url` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        input_image=input_image,
        tail_image=tail_image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        cfg=cfg,
        aspect_ratio=aspect_ratio,
        camera_type=camera_type,
        camera_value=camera_value,
        image_list=image_list,
        enable_audio=enable_audio,
        callback=callback,
    )
