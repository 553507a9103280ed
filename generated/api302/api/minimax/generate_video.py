"""Make a video with MiniMax Hailuo: `POST /minimaxi/v1/video_generation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.minimax_video_subject import MinimaxVideoSubject
    from ...models.minimax_video_submission import MinimaxVideoSubmission
    from ...models.minimax_video_task import MinimaxVideoTask

OPERATION: Operation[MinimaxVideoSubmission] = Operation(
    id="minimax_generate_video",
    method="POST",
    path="/minimaxi/v1/video_generation",
    answer="MinimaxVideoSubmission",
    content_type="application/json",
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)
TASK: TaskPlan[MinimaxVideoTask] = TaskPlan(
    poll="minimax.get_video_task",
    answer="MinimaxVideoTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("file_id",),
    reason=("base_resp", "status_msg"),
    done=("Success",),
    failed=("Fail",),
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str | Unset = UNSET,
    prompt_optimizer: bool | Unset = UNSET,
    first_frame_image: str | Unset = UNSET,
    last_frame_image: str | Unset = UNSET,
    subject_reference: Sequence[MinimaxVideoSubject | Mapping[str, Any]] | Unset = UNSET,
    duration: Literal[6, 10] | Unset = UNSET,
    resolution: Literal["1080P", "512P", "768P"] | Unset = UNSET,
    fast_pretreatment: bool | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> Task[MinimaxVideoSubmission, MinimaxVideoTask]:
    """Call the operation; `client.minimax.generate_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        prompt_optimizer=prompt_optimizer,
        first_frame_image=first_frame_image,
        last_frame_image=last_frame_image,
        subject_reference=subject_reference,
        duration=duration,
        resolution=resolution,
        fast_pretreatment=fast_pretreatment,
        callback_url=callback_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str | Unset = UNSET,
    prompt_optimizer: bool | Unset = UNSET,
    first_frame_image: str | Unset = UNSET,
    last_frame_image: str | Unset = UNSET,
    subject_reference: Sequence[MinimaxVideoSubject | Mapping[str, Any]] | Unset = UNSET,
    duration: Literal[6, 10] | Unset = UNSET,
    resolution: Literal["1080P", "512P", "768P"] | Unset = UNSET,
    fast_pretreatment: bool | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> AsyncTask[MinimaxVideoSubmission, MinimaxVideoTask]:
    """Call the operation; `client.minimax.generate_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        prompt_optimizer=prompt_optimizer,
        first_frame_image=first_frame_image,
        last_frame_image=last_frame_image,
        subject_reference=subject_reference,
        duration=duration,
        resolution=resolution,
        fast_pretreatment=fast_pretreatment,
        callback_url=callback_url,
    )
