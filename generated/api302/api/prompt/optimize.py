"""Start optimising a prompt against example questions and answers: `POST /302/prompt/spo/submit`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.prompt_example import PromptExample
    from ...models.prompt_optimization import PromptOptimization
    from ...models.prompt_optimization_task import PromptOptimizationTask

OPERATION: Operation[PromptOptimizationTask] = Operation(
    id="prompt_optimize",
    method="POST",
    path="/302/prompt/spo/submit",
    answer="PromptOptimizationTask",
    content_type="application/json",
)
TASK: TaskPlan[PromptOptimization] = TaskPlan(
    poll="prompt.get_optimization",
    answer="PromptOptimization",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("best_prompt",),
    reason=("error",),
    done=("success",),
    failed=("fail",),
)


def sync(
    *,
    client: Client,
    qa: Sequence[PromptExample | Mapping[str, Any]],
    prompt: str,
    max_rounds: int,
    model: str,
    requirements: str | Unset = UNSET,
    language: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> Task[PromptOptimizationTask, PromptOptimization]:
    """Call the operation; `client.prompt.optimize` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        qa=qa,
        prompt=prompt,
        max_rounds=max_rounds,
        model=model,
        requirements=requirements,
        language=language,
        temperature=temperature,
    )


async def asyncio(
    *,
    client: AsyncClient,
    qa: Sequence[PromptExample | Mapping[str, Any]],
    prompt: str,
    max_rounds: int,
    model: str,
    requirements: str | Unset = UNSET,
    language: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> AsyncTask[PromptOptimizationTask, PromptOptimization]:
    """Call the operation; `client.prompt.optimize` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        qa=qa,
        prompt=prompt,
        max_rounds=max_rounds,
        model=model,
        requirements=requirements,
        language=language,
        temperature=temperature,
    )
