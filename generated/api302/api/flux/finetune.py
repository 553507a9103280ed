"""Train a model of Black Forest Labs on pictures of your own: `POST /flux/v1/finetune`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.flux_finetune_task import FluxFinetuneTask
    from ...models.flux_result import FluxResult

OPERATION: Operation[FluxFinetuneTask] = Operation(
    id="flux_finetune",
    method="POST",
    path="/flux/v1/finetune",
    answer="FluxFinetuneTask",
    content_type="application/json",
)
TASK: TaskPlan[FluxResult] = TaskPlan(
    poll="flux.get_result",
    answer="FluxResult",
    parameter="id",
    id=("id",),
    status=("status",),
    done=("Ready",),
    failed=("Error", "Failed", "Request Moderated", "Content Moderated", "Task not found"),
)


def sync(
    *,
    client: Client,
    file_data: str,
    finetune_comment: str,
    mode: Literal["character", "general", "product", "style"],
    trigger_word: str | Unset = UNSET,
    iterations: int | Unset = UNSET,
    learning_rate: float | Unset = UNSET,
    captioning: bool | Unset = UNSET,
    priority: Literal["high_res_only", "quality", "speed"] | Unset = UNSET,
    finetune_type: Literal["full", "lora"] | Unset = UNSET,
    lora_rank: Literal[16, 32] | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
    webhook_secret: str | Unset = UNSET,
) -> Task[FluxFinetuneTask, FluxResult]:
    """Call the operation; `client.flux.finetune` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        file_data=file_data,
        finetune_comment=finetune_comment,
        mode=mode,
        trigger_word=trigger_word,
        iterations=iterations,
        learning_rate=learning_rate,
        captioning=captioning,
        priority=priority,
        finetune_type=finetune_type,
        lora_rank=lora_rank,
        webhook_url=webhook_url,
        webhook_secret=webhook_secret,
    )


async def asyncio(
    *,
    client: AsyncClient,
    file_data: str,
    finetune_comment: str,
    mode: Literal["character", "general", "product", "style"],
    trigger_word: str | Unset = UNSET,
    iterations: int | Unset = UNSET,
    learning_rate: float | Unset = UNSET,
    captioning: bool | Unset = UNSET,
    priority: Literal["high_res_only", "quality", "speed"] | Unset = UNSET,
    finetune_type: Literal["full", "lora"] | Unset = UNSET,
    lora_rank: Literal[16, 32] | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
    webhook_secret: str | Unset = UNSET,
) -> AsyncTask[FluxFinetuneTask, FluxResult]:
    """Call the operation; `client.flux.finetune` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        file_data=file_data,
        finetune_comment=finetune_comment,
        mode=mode,
        trigger_word=trigger_word,
        iterations=iterations,
        learning_rate=learning_rate,
        captioning=captioning,
        priority=priority,
        finetune_type=finetune_type,
        lora_rank=lora_rank,
        webhook_url=webhook_url,
        webhook_secret=webhook_secret,
    )
