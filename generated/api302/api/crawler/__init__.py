"""The operations of `client.crawler`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.crawler_browser import CrawlerBrowser
    from ...models.crawler_proxy import CrawlerProxy
    from ...models.crawler_recursion import CrawlerRecursion
    from ...models.crawler_task import CrawlerTask
    from ...models.crawler_task_created import CrawlerTaskCreated
    from . import extract as extract
    from . import generate_schema as generate_schema
    from . import get_task as get_task

_OPERATIONS = (
    "generate_schema",
    "extract",
    "get_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Crawler:
    """The operations of `client.crawler`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_schema(
        self,
        *,
        prompt: str,
    ) -> dict[str, Any]:
        """Make a JSON Schema of what to extract, described in words.

        The answer has not been seen.

        `POST /302/crawler/generate-schema`.

        Args:
            prompt: What to extract.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app that holds the call but skips it.
        """
        from .generate_schema import OPERATION

        return self._client.send(OPERATION, prompt=prompt)

    def extract(
        self,
        *,
        urls: Sequence[str],
        target: str,
        schema: Mapping[str, Any],
        recursive_config: CrawlerRecursion | Mapping[str, Any] | Unset = UNSET,
        proxy_config: CrawlerProxy | Mapping[str, Any] | Unset = UNSET,
        browser_config: CrawlerBrowser | Mapping[str, Any] | Unset = UNSET,
    ) -> Task[CrawlerTaskCreated, CrawlerTask]:
        """Extract data from pages.

        The name of the id in the answer is not certain: the caller that was seen tries `id`, `taskId`, `task_id` and
        `data.id`, in this order.

        `POST /302/crawler/task`.

        Args:
            urls: The pages.
            target: What to extract, in words.
            schema: A JSON Schema.
            recursive_config: How far to follow links.
            proxy_config: See the type.
            browser_config: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .extract import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            urls=urls,
            target=target,
            schema=schema,
            recursive_config=recursive_config,
            proxy_config=proxy_config,
            browser_config=browser_config,
        )

    def get_task(
        self,
        task_id: str,
    ) -> CrawlerTask:
        """Ask for extracted data.

        `GET /302/crawler/task/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> Task[CrawlerTaskCreated, CrawlerTask]:
        """Pick up a task that was submitted by `extract`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .extract import TASK

        return Task(self._client, TASK, id)


class AsyncCrawler:
    """The operations of `client.crawler`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_schema(
        self,
        *,
        prompt: str,
    ) -> dict[str, Any]:
        """Make a JSON Schema of what to extract, described in words.

        The answer has not been seen.

        `POST /302/crawler/generate-schema`.

        Args:
            prompt: What to extract.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app that holds the call but skips it.
        """
        from .generate_schema import OPERATION

        return await self._client.send(OPERATION, prompt=prompt)

    async def extract(
        self,
        *,
        urls: Sequence[str],
        target: str,
        schema: Mapping[str, Any],
        recursive_config: CrawlerRecursion | Mapping[str, Any] | Unset = UNSET,
        proxy_config: CrawlerProxy | Mapping[str, Any] | Unset = UNSET,
        browser_config: CrawlerBrowser | Mapping[str, Any] | Unset = UNSET,
    ) -> AsyncTask[CrawlerTaskCreated, CrawlerTask]:
        """Extract data from pages.

        The name of the id in the answer is not certain: the caller that was seen tries `id`, `taskId`, `task_id` and
        `data.id`, in this order.

        `POST /302/crawler/task`.

        Args:
            urls: The pages.
            target: What to extract, in words.
            schema: A JSON Schema.
            recursive_config: How far to follow links.
            proxy_config: See the type.
            browser_config: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .extract import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            urls=urls,
            target=target,
            schema=schema,
            recursive_config=recursive_config,
            proxy_config=proxy_config,
            browser_config=browser_config,
        )

    async def get_task(
        self,
        task_id: str,
    ) -> CrawlerTask:
        """Ask for extracted data.

        `GET /302/crawler/task/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> AsyncTask[CrawlerTaskCreated, CrawlerTask]:
        """Pick up a task that was submitted by `extract`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .extract import TASK

        return AsyncTask(self._client, TASK, id)
