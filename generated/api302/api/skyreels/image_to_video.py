"""Film a picture with SkyReels: `POST /302/submit/skyreels-i2v`."""

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
    id="skyreels_image_to_video",
    method="POST",
    path="/302/submit/skyreels-i2v",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[QueuedVideo] = TaskPlan(
    poll="skyreels.get_video",
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
    image_url: str,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
) -> Task[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.skyreels.image_to_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        image_url=image_url,
        seed=seed,
        guidance_scale=guidance_scale,
        num_inference_steps=num_inference_steps,
        negative_prompt=negative_prompt,
        aspect_ratio=aspect_ratio,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
) -> AsyncTask[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.skyreels.image_to_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        image_url=image_url,
        seed=seed,
        guidance_scale=guidance_scale,
        num_inference_steps=num_inference_steps,
        negative_prompt=negative_prompt,
        aspect_ratio=aspect_ratio,
    )
