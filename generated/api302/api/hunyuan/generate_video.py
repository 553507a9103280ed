"""Make a video of a text with Hunyuan of Tencent: `POST /302/submit/hunyuan-video`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.queued_video import QueuedVideo
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="hunyuan_generate_video",
    method="POST",
    path="/302/submit/hunyuan-video",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[QueuedVideo] = TaskPlan(
    poll="hunyuan.get_video",
    answer="QueuedVideo",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    failed_if=("error",),
    result=("video", "url"),
    reason=("error",),
    done=("COMPLETED",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    prompt: str,
    num_inference_steps: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    pro_mode: bool | Unset = UNSET,
    aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
    resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
    num_frames: Literal["129", "85"] | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
) -> Task[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.hunyuan.generate_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        num_inference_steps=num_inference_steps,
        seed=seed,
        pro_mode=pro_mode,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        num_frames=num_frames,
        enable_safety_checker=enable_safety_checker,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    num_inference_steps: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    pro_mode: bool | Unset = UNSET,
    aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
    resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
    num_frames: Literal["129", "85"] | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
) -> AsyncTask[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.hunyuan.generate_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        num_inference_steps=num_inference_steps,
        seed=seed,
        pro_mode=pro_mode,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        num_frames=num_frames,
        enable_safety_checker=enable_safety_checker,
    )
