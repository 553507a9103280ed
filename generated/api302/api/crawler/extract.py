"""Extract data from pages: `POST /302/crawler/task`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.crawler_browser import CrawlerBrowser
    from ...models.crawler_proxy import CrawlerProxy
    from ...models.crawler_recursion import CrawlerRecursion
    from ...models.crawler_task import CrawlerTask
    from ...models.crawler_task_created import CrawlerTaskCreated

OPERATION: Operation[CrawlerTaskCreated] = Operation(
    id="crawler_extract",
    method="POST",
    path="/302/crawler/task",
    answer="CrawlerTaskCreated",
    content_type="application/json",
    places={
        "recursive_config": Place("body", "recursiveConfig"),
        "proxy_config": Place("body", "proxyConfig"),
        "browser_config": Place("body", "browserConfig"),
    },
)
TASK: TaskPlan[CrawlerTask] = TaskPlan(
    poll="crawler.get_task",
    answer="CrawlerTask",
    parameter="task_id",
    id=("id",),
    status=("status",),
    result=("results",),
    reason=("error",),
    done=("completed", "succeeded"),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    urls: Sequence[str],
    target: str,
    schema: Mapping[str, Any],
    recursive_config: CrawlerRecursion | Mapping[str, Any] | Unset = UNSET,
    proxy_config: CrawlerProxy | Mapping[str, Any] | Unset = UNSET,
    browser_config: CrawlerBrowser | Mapping[str, Any] | Unset = UNSET,
) -> Task[CrawlerTaskCreated, CrawlerTask]:
    """Call the operation; `client.crawler.extract` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        urls=urls,
        target=target,
        schema=schema,
        recursive_config=recursive_config,
        proxy_config=proxy_config,
        browser_config=browser_config,
    )


async def asyncio(
    *,
    client: AsyncClient,
    urls: Sequence[str],
    target: str,
    schema: Mapping[str, Any],
    recursive_config: CrawlerRecursion | Mapping[str, Any] | Unset = UNSET,
    proxy_config: CrawlerProxy | Mapping[str, Any] | Unset = UNSET,
    browser_config: CrawlerBrowser | Mapping[str, Any] | Unset = UNSET,
) -> AsyncTask[CrawlerTaskCreated, CrawlerTask]:
    """Call the operation; `client.crawler.extract` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        urls=urls,
        target=target,
        schema=schema,
        recursive_config=recursive_config,
        proxy_config=proxy_config,
        browser_config=browser_config,
    )
