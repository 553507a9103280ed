"""Ask LLaVA about a picture: `POST /302/submit/llava`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="image_tools_ask_llava",
    method="POST",
    path="/302/submit/llava",
    answer="SubmitTask",
    content_type="application/json",
)
TASK: TaskPlan[SubmitTask] = TaskPlan(
    poll="tasks.fetch",
    answer="SubmitTask",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("output",),
    reason=("error",),
    done=("succeeded",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    image: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    top_p: float | Unset = UNSET,
    temperature: float | Unset = UNSET,
    max_tokens: int | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.ask_llava` documents the arguments."""
    return client.submit(
        OPERATION, TASK, image=image, prompt=prompt, top_p=top_p, temperature=temperature, max_tokens=max_tokens
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    top_p: float | Unset = UNSET,
    temperature: float | Unset = UNSET,
    max_tokens: int | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.ask_llava` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, image=image, prompt=prompt, top_p=top_p, temperature=temperature, max_tokens=max_tokens
    )
