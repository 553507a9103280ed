"""Ask for the state and the rounds of an optimisation: `GET /302/prompt/spo/tasks/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.prompt_optimization import PromptOptimization

OPERATION: Operation[PromptOptimization] = Operation(
    id="prompt_get_optimization",
    method="GET",
    path="/302/prompt/spo/tasks/{task_id}",
    answer="PromptOptimization",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> PromptOptimization:
    """Call the operation; `client.prompt.get_optimization` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> PromptOptimization:
    """Call the operation; `client.prompt.get_optimization` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
