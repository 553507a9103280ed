"""Ask how a video stands: `GET /302/stock-video/api/v1/tasks/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stock_video_task_answer import StockVideoTaskAnswer

OPERATION: Operation[StockVideoTaskAnswer] = Operation(
    id="stock_video_get_task",
    method="GET",
    path="/302/stock-video/api/v1/tasks/{task_id}",
    answer="StockVideoTaskAnswer",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
    envelope=Envelope(("status",), (200,), ("message",)),
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> StockVideoTaskAnswer:
    """Call the operation; `client.stock_video.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> StockVideoTaskAnswer:
    """Call the operation; `client.stock_video.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
