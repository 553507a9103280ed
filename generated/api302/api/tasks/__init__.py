"""The operations of `client.tasks`."""

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
    from ...models.submit_task import SubmitTask
    from . import fetch as fetch

_OPERATIONS = ("fetch",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Tasks:
    """The operations of `client.tasks`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def fetch(
        self,
        id: str,
    ) -> SubmitTask:
        """Ask for the state and the result of a task of 302.AI's own models.

        A model that needs more than 30 seconds answers its unfinished task; its id leads to the result here.
        Free of charge. 302.AI's apps ask every 3 to 5 seconds, and take any `error` for a failure.

        `GET /302/task/{id}/fetch`; price: free.

        Args:
            id: The id of the task that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Fetch (page 166077327); 302.AI documentation, Video Generation > 302.AI > Fetch; 302ai/302_image_toolbox, 302ai/302_ecom_image_generator.
        """
        from .fetch import OPERATION

        return self._client.send(OPERATION, id=id)


class AsyncTasks:
    """The operations of `client.tasks`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def fetch(
        self,
        id: str,
    ) -> SubmitTask:
        """Ask for the state and the result of a task of 302.AI's own models.

        A model that needs more than 30 seconds answers its unfinished task; its id leads to the result here.
        Free of charge. 302.AI's apps ask every 3 to 5 seconds, and take any `error` for a failure.

        `GET /302/task/{id}/fetch`; price: free.

        Args:
            id: The id of the task that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Fetch (page 166077327); 302.AI documentation, Video Generation > 302.AI > Fetch; 302ai/302_image_toolbox, 302ai/302_ecom_image_generator.
        """
        from .fetch import OPERATION

        return await self._client.send(OPERATION, id=id)
