"""Ask for the state and the result of a style transfer: `GET /302/comfyui/style-transfer/check-task-status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.comfyui_listed_task import ComfyuiListedTask

OPERATION: Operation[ComfyuiListedTask] = Operation(
    id="comfyui_get_style_transfer",
    method="GET",
    path="/302/comfyui/style-transfer/check-task-status",
    answer="ComfyuiListedTask",
    places={"task_id": Place("query", "taskId")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    task_id: str,
) -> ComfyuiListedTask:
    """Call the operation; `client.comfyui.get_style_transfer` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
) -> ComfyuiListedTask:
    """Call the operation; `client.comfyui.get_style_transfer` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
