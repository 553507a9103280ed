"""Stop a podcast: `POST /302/podcast/async/cancel/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[dict[str, Any]] = Operation(
    id="podcast_cancel_task",
    method="POST",
    path="/302/podcast/async/cancel/{task_id}",
    answer="dict[str, Any]",
    places={"task_id": Place("path", "task_id")},
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> dict[str, Any]:
    """Call the operation; `client.podcast.cancel_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> dict[str, Any]:
    """Call the operation; `client.podcast.cancel_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
