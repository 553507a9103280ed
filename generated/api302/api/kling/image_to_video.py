"""Make a video from a picture, in the format of Kling: `POST /klingai/v1/videos/image2video`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_video_camera import KlingVideoCamera
    from ...models.kling_video_dynamic_mask import KlingVideoDynamicMask
    from ...models.kling_video_official_answer import KlingVideoOfficialAnswer

OPERATION: Operation[KlingVideoOfficialAnswer] = Operation(
    id="kling_image_to_video",
    method="POST",
    path="/klingai/v1/videos/image2video",
    answer="KlingVideoOfficialAnswer",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("message",)),
)
TASK: TaskPlan[KlingVideoOfficialAnswer] = TaskPlan(
    poll="kling.get_image_video",
    answer="KlingVideoOfficialAnswer",
    parameter="task_id",
    id=("data", "task_id"),
    status=("data", "task_status"),
    result=("data", "task_result", "videos"),
    reason=("data", "task_status_msg"),
    done=("succeed",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    model_name: str | Unset = UNSET,
    image: str | Unset = UNSET,
    image_tail: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    cfg_scale: float | Unset = UNSET,
    mode: Literal["pro", "std"] | Unset = UNSET,
    static_mask: str | Unset = UNSET,
    dynamic_masks: Sequence[KlingVideoDynamicMask | Mapping[str, Any]] | Unset = UNSET,
    camera_control: KlingVideoCamera | Mapping[str, Any] | Unset = UNSET,
    duration: str | int | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    external_task_id: str | Unset = UNSET,
) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
    """Call the operation; `client.kling.image_to_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model_name=model_name,
        image=image,
        image_tail=image_tail,
        prompt=prompt,
        negative_prompt=negative_prompt,
        cfg_scale=cfg_scale,
        mode=mode,
        static_mask=static_mask,
        dynamic_masks=dynamic_masks,
        camera_control=camera_control,
        duration=duration,
        callback_url=callback_url,
        external_task_id=external_task_id,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model_name: str | Unset = UNSET,
    image: str | Unset = UNSET,
    image_tail: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    cfg_scale: float | Unset = UNSET,
    mode: Literal["pro", "std"] | Unset = UNSET,
    static_mask: str | Unset = UNSET,
    dynamic_masks: Sequence[KlingVideoDynamicMask | Mapping[str, Any]] | Unset = UNSET,
    camera_control: KlingVideoCamera | Mapping[str, Any] | Unset = UNSET,
    duration: str | int | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    external_task_id: str | Unset = UNSET,
) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
    """Call the operation; `client.kling.image_to_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model_name=model_name,
        image=image,
        image_tail=image_tail,
        prompt=prompt,
        negative_prompt=negative_prompt,
        cfg_scale=cfg_scale,
        mode=mode,
        static_mask=static_mask,
        dynamic_masks=dynamic_masks,
        camera_control=camera_control,
        duration=duration,
        callback_url=callback_url,
        external_task_id=external_task_id,
    )
