"""The operations of `client.sync_labs`."""

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
    from ...models.sync_labs_generation import SyncLabsGeneration
    from ...models.sync_labs_input import SyncLabsInput
    from ...models.sync_labs_options import SyncLabsOptions
    from . import generate as generate
    from . import get_generation as get_generation

_OPERATIONS = (
    "generate",
    "get_generation",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class SyncLabs:
    """The operations of `client.sync_labs`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        *,
        model: str,
        input: Sequence[SyncLabsInput | Mapping[str, Any]],
        options: SyncLabsOptions | Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> Task[SyncLabsGeneration, SyncLabsGeneration]:
        """Make the lips of a video speak a sound.

        The models are `lipsync-2`, `lipsync-1.9.0-beta`, `lipsync-1.8.0`, `lipsync-1.7.1` and `lipsync-1.6.0`, and
        `lipsync-2-pro` in a web app; the page of the result shows `sync-2`.

        `POST /sync-so/v2/generate`.

        Args:
            model: The model.
            input: A video, and a sound or, by the vendor, a text.
            options: See the type.
            webhook_url: Where the vendor reports how the work stands.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Sync. > Generate; a web app that calls this path (A302aiProvider: Sync So V2); Sync Labs v2 API reference; synchronicity-labs/sync-python-sdk.
        """
        from .generate import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, model=model, input=input, options=options, webhook_url=webhook_url)

    def get_generation(
        self,
        id: str,
    ) -> SyncLabsGeneration:
        """Ask for the state of a video and its address.

        The address leads to the vendor, not to 302.AI's files. `FAILED` and `REJECTED` are the vendor's words.

        `GET /sync-so/v2/generate/{id}`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Sync. > Fetch (page 234772650); synchronicity-labs/sync-python-sdk.
        """
        from .get_generation import OPERATION

        return self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> Task[SyncLabsGeneration, SyncLabsGeneration]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate import TASK

        return Task(self._client, TASK, id)


class AsyncSyncLabs:
    """The operations of `client.sync_labs`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        *,
        model: str,
        input: Sequence[SyncLabsInput | Mapping[str, Any]],
        options: SyncLabsOptions | Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> AsyncTask[SyncLabsGeneration, SyncLabsGeneration]:
        """Make the lips of a video speak a sound.

        The models are `lipsync-2`, `lipsync-1.9.0-beta`, `lipsync-1.8.0`, `lipsync-1.7.1` and `lipsync-1.6.0`, and
        `lipsync-2-pro` in a web app; the page of the result shows `sync-2`.

        `POST /sync-so/v2/generate`.

        Args:
            model: The model.
            input: A video, and a sound or, by the vendor, a text.
            options: See the type.
            webhook_url: Where the vendor reports how the work stands.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Sync. > Generate; a web app that calls this path (A302aiProvider: Sync So V2); Sync Labs v2 API reference; synchronicity-labs/sync-python-sdk.
        """
        from .generate import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, model=model, input=input, options=options, webhook_url=webhook_url
        )

    async def get_generation(
        self,
        id: str,
    ) -> SyncLabsGeneration:
        """Ask for the state of a video and its address.

        The address leads to the vendor, not to 302.AI's files. `FAILED` and `REJECTED` are the vendor's words.

        `GET /sync-so/v2/generate/{id}`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Sync. > Fetch (page 234772650); synchronicity-labs/sync-python-sdk.
        """
        from .get_generation import OPERATION

        return await self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> AsyncTask[SyncLabsGeneration, SyncLabsGeneration]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate import TASK

        return AsyncTask(self._client, TASK, id)
