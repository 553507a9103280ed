"""Make the person of a picture speak, with Hedra 3.0: `POST /hedra/web-app/public/generations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.hedra_generation import HedraGeneration
    from ...models.hedra_generation_status import HedraGenerationStatus
    from ...models.hedra_video_inputs import HedraVideoInputs

OPERATION: Operation[HedraGeneration] = Operation(
    id="hedra_generate",
    method="POST",
    path="/hedra/web-app/public/generations",
    answer="HedraGeneration",
    content_type="application/json",
)
TASK: TaskPlan[HedraGenerationStatus] = TaskPlan(
    poll="hedra.get_generation",
    answer="HedraGenerationStatus",
    parameter="generation_id",
    id=("id",),
    status=("status",),
    result=("download_url",),
    reason=("error_message",),
    done=("complete", "completed"),
    failed=("error",),
)


def sync(
    *,
    client: Client,
    type: Literal["video"],
    ai_model_id: str,
    start_keyframe_id: str,
    generated_video_inputs: HedraVideoInputs | Mapping[str, Any],
    audio_id: str | Unset = UNSET,
) -> Task[HedraGeneration, HedraGenerationStatus]:
    """Call the operation; `client.hedra.generate` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        type=type,
        ai_model_id=ai_model_id,
        start_keyframe_id=start_keyframe_id,
        generated_video_inputs=generated_video_inputs,
        audio_id=audio_id,
    )


async def asyncio(
    *,
    client: AsyncClient,
    type: Literal["video"],
    ai_model_id: str,
    start_keyframe_id: str,
    generated_video_inputs: HedraVideoInputs | Mapping[str, Any],
    audio_id: str | Unset = UNSET,
) -> AsyncTask[HedraGeneration, HedraGenerationStatus]:
    """Call the operation; `client.hedra.generate` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        type=type,
        ai_model_id=ai_model_id,
        start_keyframe_id=start_keyframe_id,
        generated_video_inputs=generated_video_inputs,
        audio_id=audio_id,
    )
