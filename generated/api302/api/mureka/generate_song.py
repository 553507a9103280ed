"""Start making songs with Mureka: `POST /mureka/v1/song/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.mureka_task import MurekaTask

OPERATION: Operation[MurekaTask] = Operation(
    id="mureka_generate_song",
    method="POST",
    path="/mureka/v1/song/generate",
    answer="MurekaTask",
    content_type="application/json",
)
TASK: TaskPlan[MurekaTask] = TaskPlan(
    poll="mureka.get_song",
    answer="MurekaTask",
    parameter="task_id",
    id=("id",),
    status=("status",),
    result=("choices", 0, "url"),
    reason=("failed_reason",),
    done=("succeeded",),
    failed=("failed", "timeouted", "cancelled"),
)


def sync(
    *,
    client: Client,
    lyrics: str,
    model: str | Unset = UNSET,
    n: int | Unset = UNSET,
    prompt: str | Unset = UNSET,
    reference_id: str | Unset = UNSET,
    vocal_id: str | Unset = UNSET,
    melody_id: str | Unset = UNSET,
    stream: bool | Unset = UNSET,
) -> Task[MurekaTask, MurekaTask]:
    """Call the operation; `client.mureka.generate_song` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        lyrics=lyrics,
        model=model,
        n=n,
        prompt=prompt,
        reference_id=reference_id,
        vocal_id=vocal_id,
        melody_id=melody_id,
        stream=stream,
    )


async def asyncio(
    *,
    client: AsyncClient,
    lyrics: str,
    model: str | Unset = UNSET,
    n: int | Unset = UNSET,
    prompt: str | Unset = UNSET,
    reference_id: str | Unset = UNSET,
    vocal_id: str | Unset = UNSET,
    melody_id: str | Unset = UNSET,
    stream: bool | Unset = UNSET,
) -> AsyncTask[MurekaTask, MurekaTask]:
    """Call the operation; `client.mureka.generate_song` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        lyrics=lyrics,
        model=model,
        n=n,
        prompt=prompt,
        reference_id=reference_id,
        vocal_id=vocal_id,
        melody_id=melody_id,
        stream=stream,
    )
