"""Make a video from one to four reference pictures, in the format of Kling: `POST /klingai/v1/videos/multi-image2video`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_video_official_answer import KlingVideoOfficialAnswer
    from ...models.kling_video_reference import KlingVideoReference

OPERATION: Operation[KlingVideoOfficialAnswer] = Operation(
    id="kling_multi_image_to_video",
    method="POST",
    path="/klingai/v1/videos/multi-image2video",
    answer="KlingVideoOfficialAnswer",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("message",)),
)
TASK: TaskPlan[KlingVideoOfficialAnswer] = TaskPlan(
    poll="kling.get_multi_image_video",
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
    image_list: Sequence[KlingVideoReference | Mapping[str, Any]],
    prompt: str,
    model_name: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    mode: Literal["pro", "std"] | Unset = UNSET,
    duration: str | int | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    external_task_id: str | Unset = UNSET,
) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
    """Call the operation; `client.kling.multi_image_to_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image_list=image_list,
        prompt=prompt,
        model_name=model_name,
        negative_prompt=negative_prompt,
        mode=mode,
        duration=duration,
        aspect_ratio=aspect_ratio,
        callback_url=callback_url,
        external_task_id=external_task_id,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_list: Sequence[KlingVideoReference | Mapping[str, Any]],
    prompt: str,
    model_name: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    mode: Literal["pro", "std"] | Unset = UNSET,
    duration: str | int | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    external_task_id: str | Unset = UNSET,
) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
    """Call the operation; `client.kling.multi_image_to_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image_list=image_list,
        prompt=prompt,
        model_name=model_name,
        negative_prompt=negative_prompt,
        mode=mode,
        duration=duration,
        aspect_ratio=aspect_ratio,
        callback_url=callback_url,
        external_task_id=external_task_id,
    )
