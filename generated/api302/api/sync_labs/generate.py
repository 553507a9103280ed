"""Make the lips of a video speak a sound: `POST /sync-so/v2/generate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.sync_labs_generation import SyncLabsGeneration
    from ...models.sync_labs_input import SyncLabsInput
    from ...models.sync_labs_options import SyncLabsOptions

OPERATION: Operation[SyncLabsGeneration] = Operation(
    id="sync_labs_generate",
    method="POST",
    path="/sync-so/v2/generate",
    answer="SyncLabsGeneration",
    content_type="application/json",
    places={"webhook_url": Place("body", "webhookUrl")},
)
TASK: TaskPlan[SyncLabsGeneration] = TaskPlan(
    poll="sync_labs.get_generation",
    answer="SyncLabsGeneration",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("outputUrl",),
    reason=("error",),
    done=("COMPLETED",),
    failed=("FAILED", "REJECTED"),
)


def sync(
    *,
    client: Client,
    model: str,
    input: Sequence[SyncLabsInput | Mapping[str, Any]],
    options: SyncLabsOptions | Mapping[str, Any] | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
) -> Task[SyncLabsGeneration, SyncLabsGeneration]:
    """Call the operation; `client.sync_labs.generate` documents the arguments."""
    return client.submit(OPERATION, TASK, model=model, input=input, options=options, webhook_url=webhook_url)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    input: Sequence[SyncLabsInput | Mapping[str, Any]],
    options: SyncLabsOptions | Mapping[str, Any] | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
) -> AsyncTask[SyncLabsGeneration, SyncLabsGeneration]:
    """Call the operation; `client.sync_labs.generate` documents the arguments."""
    return await client.submit(OPERATION, TASK, model=model, input=input, options=options, webhook_url=webhook_url)
