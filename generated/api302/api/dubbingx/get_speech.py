"""Ask for the state and the sound of a task: `POST /dubbingx/v1/getTtsTaskInfo/{task_id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dubbingx_task_result import DubbingxTaskResult

OPERATION: Operation[DubbingxTaskResult] = Operation(
    id="dubbingx_get_speech",
    method="POST",
    path="/dubbingx/v1/getTtsTaskInfo/{task_id}",
    answer="DubbingxTaskResult",
    content_type="application/json",
    whole_body="body",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
    envelope=Envelope(("success",), (True,), ("msg",)),
)


def sync(
    task_id: str,
    *,
    client: Client,
    body: Mapping[str, Any],
) -> DubbingxTaskResult:
    """Call the operation; `client.dubbingx.get_speech` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, body=body)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
    body: Mapping[str, Any],
) -> DubbingxTaskResult:
    """Call the operation; `client.dubbingx.get_speech` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, body=body)
