"""Ask for the state of a video and the id of its file: `GET /minimaxi/v1/query/video_generation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.minimax_video_task import MinimaxVideoTask

OPERATION: Operation[MinimaxVideoTask] = Operation(
    id="minimax_get_video_task",
    method="GET",
    path="/minimaxi/v1/query/video_generation",
    answer="MinimaxVideoTask",
    places={"task_id": Place("query", "task_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    task_id: str,
) -> MinimaxVideoTask:
    """Call the operation; `client.minimax.get_video_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
) -> MinimaxVideoTask:
    """Call the operation; `client.minimax.get_video_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
