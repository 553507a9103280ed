"""Change a video with the open-source Wan VACE: `POST /302/submit/wan-vace`."""

from __future__ import annotations

from collections.abc import Sequence
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
    id="wanxiang_edit_video",
    method="POST",
    path="/302/submit/wan-vace",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[QueuedVideo] = TaskPlan(
    poll="wanxiang.get_edited_video",
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
    negative_prompt: str | Unset = UNSET,
    num_frames: int | Unset = UNSET,
    frames_per_second: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    task: Literal["depth", "inpainting"] | Unset = UNSET,
    shift: float | Unset = UNSET,
    resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
    aspect_ratio: Literal["16:9", "9:16", "auto"] | Unset = UNSET,
    video_url: str | Unset = UNSET,
    mask_video_url: str | Unset = UNSET,
    mask_image_url: str | Unset = UNSET,
    ref_image_urls: Sequence[str] | Unset = UNSET,
    preprocess: bool | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    enable_prompt_expansion: bool | Unset = UNSET,
) -> Task[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.wanxiang.edit_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        negative_prompt=negative_prompt,
        num_frames=num_frames,
        frames_per_second=frames_per_second,
        seed=seed,
        task=task,
        shift=shift,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        video_url=video_url,
        mask_video_url=mask_video_url,
        mask_image_url=mask_image_url,
        ref_image_urls=ref_image_urls,
        preprocess=preprocess,
        num_inference_steps=num_inference_steps,
        enable_safety_checker=enable_safety_checker,
        enable_prompt_expansion=enable_prompt_expansion,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    num_frames: int | Unset = UNSET,
    frames_per_second: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    task: Literal["depth", "inpainting"] | Unset = UNSET,
    shift: float | Unset = UNSET,
    resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
    aspect_ratio: Literal["16:9", "9:16", "auto"] | Unset = UNSET,
    video_url: str | Unset = UNSET,
    mask_video_url: str | Unset = UNSET,
    mask_image_url: str | Unset = UNSET,
    ref_image_urls: Sequence[str] | Unset = UNSET,
    preprocess: bool | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
    enable_prompt_expansion: bool | Unset = UNSET,
) -> AsyncTask[SubmitQueued, QueuedVideo]:
    """Call the operation; `client.wanxiang.edit_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        negative_prompt=negative_prompt,
        num_frames=num_frames,
        frames_per_second=frames_per_second,
        seed=seed,
        task=task,
        shift=shift,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        video_url=video_url,
        mask_video_url=mask_video_url,
        mask_image_url=mask_image_url,
        ref_image_urls=ref_image_urls,
        preprocess=preprocess,
        num_inference_steps=num_inference_steps,
        enable_safety_checker=enable_safety_checker,
        enable_prompt_expansion=enable_prompt_expansion,
    )
