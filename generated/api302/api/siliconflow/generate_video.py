"""Film a prompt or a picture with a model of SiliconFlow: `POST /siliconflow/v1/video/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.siliconflow_video_submission import SiliconflowVideoSubmission
    from ...models.siliconflow_video_task import SiliconflowVideoTask

OPERATION: Operation[SiliconflowVideoSubmission] = Operation(
    id="siliconflow_generate_video",
    method="POST",
    path="/siliconflow/v1/video/submit",
    answer="SiliconflowVideoSubmission",
    content_type="application/json",
)
TASK: TaskPlan[SiliconflowVideoTask] = TaskPlan(
    poll="siliconflow.get_video",
    answer="SiliconflowVideoTask",
    parameter="request_id",
    id=("requestId",),
    status=("status",),
    result=("results", "videos", 0, "url"),
    reason=("reason",),
    done=("Succeed",),
    failed=("Failed",),
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    image: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> Task[SiliconflowVideoSubmission, SiliconflowVideoTask]:
    """Call the operation; `client.siliconflow.generate_video` documents the arguments."""
    return client.submit(OPERATION, TASK, model=model, prompt=prompt, image=image, seed=seed)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    image: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> AsyncTask[SiliconflowVideoSubmission, SiliconflowVideoTask]:
    """Call the operation; `client.siliconflow.generate_video` documents the arguments."""
    return await client.submit(OPERATION, TASK, model=model, prompt=prompt, image=image, seed=seed)
