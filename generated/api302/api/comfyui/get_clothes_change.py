"""Ask for the state and the result of an outfit change: `GET /302/comfyui/clothes-changer/check-task-status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.comfyui_compared_task import ComfyuiComparedTask

OPERATION: Operation[ComfyuiComparedTask] = Operation(
    id="comfyui_get_clothes_change",
    method="GET",
    path="/302/comfyui/clothes-changer/check-task-status",
    answer="ComfyuiComparedTask",
    places={"task_id": Place("query", "taskId")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    task_id: str,
) -> ComfyuiComparedTask:
    """Call the operation; `client.comfyui.get_clothes_change` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
) -> ComfyuiComparedTask:
    """Call the operation; `client.comfyui.get_clothes_change` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
