"""Make a video with an effect from one or two pictures, in the format of Kling: `POST /klingai/v1/videos/effects`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_video_effect_input import KlingVideoEffectInput
    from ...models.kling_video_official_answer import KlingVideoOfficialAnswer

OPERATION: Operation[KlingVideoOfficialAnswer] = Operation(
    id="kling_apply_effect",
    method="POST",
    path="/klingai/v1/videos/effects",
    answer="KlingVideoOfficialAnswer",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("message",)),
)
TASK: TaskPlan[KlingVideoOfficialAnswer] = TaskPlan(
    poll="kling.get_effect",
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
    effect_scene: str,
    input: KlingVideoEffectInput | Mapping[str, Any],
    callback_url: str | Unset = UNSET,
    external_task_id: str | Unset = UNSET,
) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
    """Call the operation; `client.kling.apply_effect` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        effect_scene=effect_scene,
        input=input,
        callback_url=callback_url,
        external_task_id=external_task_id,
    )


async def asyncio(
    *,
    client: AsyncClient,
    effect_scene: str,
    input: KlingVideoEffectInput | Mapping[str, Any],
    callback_url: str | Unset = UNSET,
    external_task_id: str | Unset = UNSET,
) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
    """Call the operation; `client.kling.apply_effect` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        effect_scene=effect_scene,
        input=input,
        callback_url=callback_url,
        external_task_id=external_task_id,
    )
