"""Make a video of a text, a picture or several subjects with PixVerse: `POST /pix/generate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.pixverse_camera import PixverseCamera
    from ...models.pixverse_submission import PixverseSubmission
    from ...models.pixverse_video import PixverseVideo

OPERATION: Operation[PixverseSubmission] = Operation(
    id="pixverse_generate",
    method="POST",
    path="/pix/generate",
    answer="PixverseSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (200,), ("msg",)),
)
TASK: TaskPlan[PixverseVideo] = TaskPlan(
    poll="pixverse.get_video",
    answer="PixverseVideo",
    parameter="id",
    id=("data", "task_id"),
    status=("data", "state"),
    done_if=("data", "video_url"),
    result=("data", "video_url"),
    reason=("data", "msg"),
    done=("succeeded",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    model: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    image: str | Unset = UNSET,
    fusion: Sequence[Any] | Unset = UNSET,
    ratio: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
    quality: Literal["1080p", "360p", "540p", "720p"] | Unset = UNSET,
    duration: int | Unset = UNSET,
    motion_mode: Literal["fast", "normal"] | Unset = UNSET,
    motion_strength: float | Unset = UNSET,
    motion_scale: PixverseCamera | Mapping[str, Any] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    style: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    template_id: int | Unset = UNSET,
) -> Task[PixverseSubmission, PixverseVideo]:
    """Call the operation; `client.pixverse.generate` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        image=image,
        fusion=fusion,
        ratio=ratio,
        aspect_ratio=aspect_ratio,
        quality=quality,
        duration=duration,
        motion_mode=motion_mode,
        motion_strength=motion_strength,
        motion_scale=motion_scale,
        negative_prompt=negative_prompt,
        style=style,
        seed=seed,
        template_id=template_id,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    image: str | Unset = UNSET,
    fusion: Sequence[Any] | Unset = UNSET,
    ratio: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
    quality: Literal["1080p", "360p", "540p", "720p"] | Unset = UNSET,
    duration: int | Unset = UNSET,
    motion_mode: Literal["fast", "normal"] | Unset = UNSET,
    motion_strength: float | Unset = UNSET,
    motion_scale: PixverseCamera | Mapping[str, Any] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    style: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    template_id: int | Unset = UNSET,
) -> AsyncTask[PixverseSubmission, PixverseVideo]:
    """Call the operation; `client.pixverse.generate` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        image=image,
        fusion=fusion,
        ratio=ratio,
        aspect_ratio=aspect_ratio,
        quality=quality,
        duration=duration,
        motion_mode=motion_mode,
        motion_strength=motion_strength,
        motion_scale=motion_scale,
        negative_prompt=negative_prompt,
        style=style,
        seed=seed,
        template_id=template_id,
    )
