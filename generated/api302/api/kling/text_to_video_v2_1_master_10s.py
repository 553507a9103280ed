"""Make a video of 10 seconds from text, Kling 2.1 Master: `POST /klingai/m2v_21_master_txt2video_10s`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_video_answer import KlingVideoAnswer

OPERATION: Operation[KlingVideoAnswer] = Operation(
    id="kling_text_to_video_v2_1_master_10s",
    method="POST",
    path="/klingai/m2v_21_master_txt2video_10s",
    answer="KlingVideoAnswer",
    content_type="multipart/form-data",
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
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    cfg: float | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
    """Call the operation; `client.kling.text_to_video_v2_1_master_10s` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        negative_prompt=negative_prompt,
        cfg=cfg,
        aspect_ratio=aspect_ratio,
        callback=callback,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    cfg: float | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
    """Call the operation; `client.kling.text_to_video_v2_1_master_10s` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        negative_prompt=negative_prompt,
        cfg=cfg,
        aspect_ratio=aspect_ratio,
        callback=callback,
    )
