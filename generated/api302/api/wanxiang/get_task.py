"""Ask for the state and the video of a task in the format of DashScope: `GET /aliyun/api/v1/tasks/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.wanxiang_task import WanxiangTask

OPERATION: Operation[WanxiangTask] = Operation(
    id="wanxiang_get_task",
    method="GET",
    path="/aliyun/api/v1/tasks/{task_id}",
    answer="WanxiangTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> WanxiangTask:
    """Call the operation; `client.wanxiang.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> WanxiangTask:
    """Call the operation; `client.wanxiang.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
