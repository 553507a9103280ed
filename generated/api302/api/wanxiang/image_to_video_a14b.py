"""Film a picture with Wan 2.2 A14B: `POST /302/submit/wan2.2-a14b-i2v`."""

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
    id="wanxiang_image_to_video_a14b",
    method="POST",
    path="/302/submit/wan2.2-a14b-i2v",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[QueuedVideo] = TaskPlan(
    poll="wanxiang.get_image_to_video_a14b",
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
    negative_prompt: str | Unset = UNSET,
    num_frames: int | Unset = UNSET,
    frames_per_second: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "9:16", "auto"] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    enable_prompt_expansion: bool | Unset = UNSET,
    acceleration: Literal["none", "regular"] | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    guidance_scale_2: float | Unset = UNSET,
    shift: float | Unset = UNSET,
    interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
    num_interpolated_frames: int | Unset = UNSET,
    adjust_fps_for_interpolation: bool | Unset = UNSET,
) -> Task[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.wanxiang.image_to_video_a14b` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        image_url=image_url,
        negative_prompt=negative_prompt,
        num_frames=num_frames,
        frames_per_second=frames_per_second,
        seed=seed,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        num_inference_steps=num_inference_steps,
        enable_safety_checker=enable_safety_checker,
        enable_prompt_expansion=enable_prompt_expansion,
        acceleration=acceleration,
        guidance_scale=guidance_scale,
        guidance_scale_2=guidance_scale_2,
        shift=shift,
        interpolator_model=interpolator_model,
        num_interpolated_frames=num_interpolated_frames,
        adjust_fps_for_interpolation=adjust_fps_for_interpolation,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    negative_prompt: str | Unset = UNSET,
    num_frames: int | Unset = UNSET,
    frames_per_second: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "9:16", "auto"] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    enable_prompt_expansion: bool | Unset = UNSET,
    acceleration: Literal["none", "regular"] | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    guidance_scale_2: float | Unset = UNSET,
    shift: float | Unset = UNSET,
    interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
    num_interpolated_frames: int | Unset = UNSET,
    adjust_fps_for_interpolation: bool | Unset = UNSET,
) -> AsyncTask[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.wanxiang.image_to_video_a14b` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        image_url=image_url,
        negative_prompt=negative_prompt,
        num_frames=num_frames,
        frames_per_second=frames_per_second,
        seed=seed,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        num_inference_steps=num_inference_steps,
        enable_safety_checker=enable_safety_checker,
        enable_prompt_expansion=enable_prompt_expansion,
        acceleration=acceleration,
        guidance_scale=guidance_scale,
        guidance_scale_2=guidance_scale_2,
        shift=shift,
        interpolator_model=interpolator_model,
        num_interpolated_frames=num_interpolated_frames,
        adjust_fps_for_interpolation=adjust_fps_for_interpolation,
    )
