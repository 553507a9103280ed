"""The operations of `client.paper_writing`."""

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
    from ...models.paper_writing_accepted import PaperWritingAccepted
    from ...models.paper_writing_costorm_task import PaperWritingCostormTask
    from ...models.paper_writing_task import PaperWritingTask
    from ...models.paper_writing_task_created import PaperWritingTaskCreated
    from . import create_costorm_task as create_costorm_task
    from . import generate as generate
    from . import get_costorm_task as get_costorm_task
    from . import get_task as get_task

_OPERATIONS = (
    "create_costorm_task",
    "get_costorm_task",
    "generate",
    "get_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class PaperWriting:
    """The operations of `client.paper_writing`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_costorm_task(
        self,
        *,
        body: Mapping[str, Any],
    ) -> PaperWritingAccepted:
        """Start an article by discussion, with CO-STORM.

        The fields of the body are not known: the caller that was seen passes on any JSON object. CO-STORM itself starts
        from a topic. The answer's id is read there from `task_id`, `taskId` or `id`.

        `POST /302/paper/costorm/create`.

        Args:
            body: What the article is about; its fields are not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302PaperWritingPlugin.
        """
        from .create_costorm_task import OPERATION

        return self._client.send(OPERATION, body=body)

    def get_costorm_task(
        self,
        task_id: str,
    ) -> PaperWritingCostormTask:
        """Ask for an article by discussion.

        The answer has not been seen; the caller looks for the state in `status` first, and takes `success`, `succeeded`,
        `completed`, `done`, `finish` and `finished` for its end, `failed`, `error`, `cancelled`, `canceled` and `timeout`
        for a failure.

        `GET /302/paper/costorm/tasks/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302PaperWritingPlugin.
        """
        from .get_costorm_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def generate(
        self,
        *,
        query: str,
        model: str,
        language: str | Unset = UNSET,
        output_content_type: str | Unset = UNSET,
    ) -> Task[PaperWritingTaskCreated, PaperWritingTask]:
        """Write a paper on a topic.

        Two third parties call this path; the body is that of one of them, and of 302.AI's earlier app.

        `POST /302/paper/async/chat`.

        Args:
            query: What the paper is about.
            model: The chat model that writes.
            language: Language of the paper, e.g. `zh`, `en`, `ja`; the predecessor takes the language's name.
            output_content_type: Kind of text, e.g. `Research Paper`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; achappey/MCPhappey: AI302PaperWritingPlugin; 302ai/302_paper_writting, the streaming predecessor.
        """
        from .generate import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, query=query, model=model, language=language, output_content_type=output_content_type
        )

    def get_task(
        self,
        task_id: str,
    ) -> PaperWritingTask:
        """Ask for a paper.

        What `data` holds depends on the stage that `event` names, `end_generate_article` for the last. Only the research
        of one stage has been seen. The streaming predecessor names its stages `task_id`, `search_results`,
        `storm_gen_outline`, `storm_gen_article`, `storm_gen_summary` and `url_to_info`.

        `GET /302/paper/async/status/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; achappey/MCPhappey: AI302PaperWritingPlugin; 302ai/302_paper_writting, for the turns of a dialogue.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> Task[PaperWritingTaskCreated, PaperWritingTask]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate import TASK

        return Task(self._client, TASK, id)


class AsyncPaperWriting:
    """The operations of `client.paper_writing`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_costorm_task(
        self,
        *,
        body: Mapping[str, Any],
    ) -> PaperWritingAccepted:
        """Start an article by discussion, with CO-STORM.

        The fields of the body are not known: the caller that was seen passes on any JSON object. CO-STORM itself starts
        from a topic. The answer's id is read there from `task_id`, `taskId` or `id`.

        `POST /302/paper/costorm/create`.

        Args:
            body: What the article is about; its fields are not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302PaperWritingPlugin.
        """
        from .create_costorm_task import OPERATION

        return await self._client.send(OPERATION, body=body)

    async def get_costorm_task(
        self,
        task_id: str,
    ) -> PaperWritingCostormTask:
        """Ask for an article by discussion.

        The answer has not been seen; the caller looks for the state in `status` first, and takes `success`, `succeeded`,
        `completed`, `done`, `finish` and `finished` for its end, `failed`, `error`, `cancelled`, `canceled` and `timeout`
        for a failure.

        `GET /302/paper/costorm/tasks/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302PaperWritingPlugin.
        """
        from .get_costorm_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def generate(
        self,
        *,
        query: str,
        model: str,
        language: str | Unset = UNSET,
        output_content_type: str | Unset = UNSET,
    ) -> AsyncTask[PaperWritingTaskCreated, PaperWritingTask]:
        """Write a paper on a topic.

        Two third parties call this path; the body is that of one of them, and of 302.AI's earlier app.

        `POST /302/paper/async/chat`.

        Args:
            query: What the paper is about.
            model: The chat model that writes.
            language: Language of the paper, e.g. `zh`, `en`, `ja`; the predecessor takes the language's name.
            output_content_type: Kind of text, e.g. `Research Paper`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; achappey/MCPhappey: AI302PaperWritingPlugin; 302ai/302_paper_writting, the streaming predecessor.
        """
        from .generate import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, query=query, model=model, language=language, output_content_type=output_content_type
        )

    async def get_task(
        self,
        task_id: str,
    ) -> PaperWritingTask:
        """Ask for a paper.

        What `data` holds depends on the stage that `event` names, `end_generate_article` for the last. Only the research
        of one stage has been seen. The streaming predecessor names its stages `task_id`, `search_results`,
        `storm_gen_outline`, `storm_gen_article`, `storm_gen_summary` and `url_to_info`.

        `GET /302/paper/async/status/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; achappey/MCPhappey: AI302PaperWritingPlugin; 302ai/302_paper_writting, for the turns of a dialogue.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> AsyncTask[PaperWritingTaskCreated, PaperWritingTask]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate import TASK

        return AsyncTask(self._client, TASK, id)
