"""Make a video from a picture, with Gen-4 Turbo: `POST /runway_gen4_turbo/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.runway_answer import RunwayAnswer

OPERATION: Operation[RunwayAnswer] = Operation(
    id="runway_generate_gen4_turbo",
    method="POST",
    path="/runway_gen4_turbo/submit",
    answer="RunwayAnswer",
    content_type="multipart/form-data",
    files=frozenset(["init_image"]),
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
    init_image: FileInput,
    text_prompt: str | Unset = UNSET,
    seconds: Literal[5, 10] | Unset = UNSET,
    seed: str | Unset = UNSET,
) -> Task[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.generate_gen4_turbo` documents the arguments."""
    return client.submit(OPERATION, TASK, init_image=init_image, text_prompt=text_prompt, seconds=seconds, seed=seed)


async def asyncio(
    *,
    client: AsyncClient,
    init_image: FileInput,
    text_prompt: str | Unset = UNSET,
    seconds: Literal[5, 10] | Unset = UNSET,
    seed: str | Unset = UNSET,
) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.generate_gen4_turbo` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, init_image=init_image, text_prompt=text_prompt, seconds=seconds, seed=seed
    )
