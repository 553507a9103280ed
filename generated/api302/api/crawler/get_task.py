"""Ask for extracted data: `GET /302/crawler/task/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.crawler_task import CrawlerTask

OPERATION: Operation[CrawlerTask] = Operation(
    id="crawler_get_task",
    method="GET",
    path="/302/crawler/task/{task_id}",
    answer="CrawlerTask",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> CrawlerTask:
    """Call the operation; `client.crawler.get_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> CrawlerTask:
    """Call the operation; `client.crawler.get_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
