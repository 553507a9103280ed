"""Let a character act like the person of a video, with Act-One: `POST /runway_act_one/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.runway_answer import RunwayAnswer

OPERATION: Operation[RunwayAnswer] = Operation(
    id="runway_act_one",
    method="POST",
    path="/runway_act_one/submit",
    answer="RunwayAnswer",
    content_type="multipart/form-data",
    files=frozenset(["image", "video"]),
)
TASK: TaskPlan[RunwayAnswer] = TaskPlan(
    poll="runway.get_task",
    answer="RunwayAnswer",
    parameter="id",
    id=("task", "id"),
    status=("task", "status"),
    result=("task", "artifacts"),
    done=("SUCCEEDED",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    video: FileInput | Unset = UNSET,
    image: FileInput | Unset = UNSET,
    character_video: str | Unset = UNSET,
    options: str | Unset = UNSET,
) -> Task[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.act_one` documents the arguments."""
    return client.submit(OPERATION, TASK, video=video, image=image, character_video=character_video, options=options)


async def asyncio(
    *,
    client: AsyncClient,
    video: FileInput | Unset = UNSET,
    image: FileInput | Unset = UNSET,
    character_video: str | Unset = UNSET,
    options: str | Unset = UNSET,
) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.act_one` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, video=video, image=image, character_video=character_video, options=options
    )
