"""The operations of `client.genmo`."""

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
    from ...models.queued_video import QueuedVideo
    from ...models.submit_queued import SubmitQueued
    from . import generate_video as generate_video
    from . import get_video as get_video

_OPERATIONS = (
    "get_video",
    "generate_video",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Genmo:
    """The operations of `client.genmo`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the state of a video and its address.

        302.AI's app asks every ten seconds, and takes any `error`, words or the gateway's error, for a failure.

        `GET /302/submit/mochi-v1`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Genmo > Mochi-v1 (Get task results); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def generate_video(
        self,
        *,
        prompt: str,
        enable_prompt_expansion: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Make a video of a text with Mochi 1.

        `negative_prompt` is the upstream's; it has not been seen here.

        `POST /302/submit/mochi-v1`.

        Args:
            prompt: What the video shows.
            enable_prompt_expansion: Whether the prompt is worked out first; 302.AI's own code sends true.
            seed: For repeatable videos.
            negative_prompt: What the video must not show.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Genmo > Mochi-v1(Text to Video); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .generate_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            negative_prompt=negative_prompt,
        )

    def task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_video import TASK

        return Task(self._client, TASK, id)


class AsyncGenmo:
    """The operations of `client.genmo`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the state of a video and its address.

        302.AI's app asks every ten seconds, and takes any `error`, words or the gateway's error, for a failure.

        `GET /302/submit/mochi-v1`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Genmo > Mochi-v1 (Get task results); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def generate_video(
        self,
        *,
        prompt: str,
        enable_prompt_expansion: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Make a video of a text with Mochi 1.

        `negative_prompt` is the upstream's; it has not been seen here.

        `POST /302/submit/mochi-v1`.

        Args:
            prompt: What the video shows.
            enable_prompt_expansion: Whether the prompt is worked out first; 302.AI's own code sends true.
            seed: For repeatable videos.
            negative_prompt: What the video must not show.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Genmo > Mochi-v1(Text to Video); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .generate_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            negative_prompt=negative_prompt,
        )

    def task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_video import TASK

        return AsyncTask(self._client, TASK, id)
