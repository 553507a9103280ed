"""Make a finished Kling video longer: `POST /klingai/m2v_extend_video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_video_answer import KlingVideoAnswer

OPERATION: Operation[KlingVideoAnswer] = Operation(
    id="kling_extend_video",
    method="POST",
    path="/klingai/m2v_extend_video",
    answer="KlingVideoAnswer",
    content_type="multipart/form-data",
    envelope=Envelope(("result",), (1,), ("message",)),
)
TASK: TaskPlan[KlingVideoAnswer] = TaskPlan(
    poll="kling.get_task",
    answer="KlingVideoAnswer",
    parameter="id",
    id=("data", "task", "id"),
    status=("data", "status"),
    result=("data", "works"),
    reason=("data", "message"),
    done=(99,),
    failed=(50,),
)


def sync(
    *,
    client: Client,
    task_id: str,
    prompt: str | Unset = UNSET,
) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
    """Call the operation; `client.kling.extend_video` documents the arguments."""
    return client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    prompt: str | Unset = UNSET,
) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
    """Call the operation; `client.kling.extend_video` documents the arguments."""
    return await client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt)
