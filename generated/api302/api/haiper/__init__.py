"""The operations of `client.haiper`."""

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


class Haiper:
    """The operations of `client.haiper`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the state of a video and its address.

        302.AI's app asks every ten seconds, and takes any `error`, words or the gateway's error, for a failure.
        Whether videos of Haiper 2.5 are asked for here too is not known.

        `GET /302/submit/haiper-video-v2`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Haiper > Haiper(Fetch Task Result); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def generate_video(
        self,
        *,
        prompt: str,
        image_url: str | Unset = UNSET,
        prompt_enhancer: bool | Unset = UNSET,
        duration: Literal["4", "6"] | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Make a video of a text or a picture with Haiper 2.0.

        With `image_url` the video begins with that picture.

        `POST /302/submit/haiper-video-v2`.

        Args:
            prompt: What happens.
            image_url: The first frame.
            prompt_enhancer: Whether the prompt is improved first. The gateway's default is True.
            duration: Seconds, as text. The gateway's default is '4'.
            seed: For repeatable videos.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Haiper > Haiper(Text to Video), Haiper(Image to Video); 302ai/302_video_generator: src/services/v-gen.ts; fal-ai/fal-js: endpoints.ts (haiper-video-v2).
        """
        from .generate_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            prompt_enhancer=prompt_enhancer,
            duration=duration,
            seed=seed,
        )

    def task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_video import TASK

        return Task(self._client, TASK, id)


class AsyncHaiper:
    """The operations of `client.haiper`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the state of a video and its address.

        302.AI's app asks every ten seconds, and takes any `error`, words or the gateway's error, for a failure.
        Whether videos of Haiper 2.5 are asked for here too is not known.

        `GET /302/submit/haiper-video-v2`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Haiper > Haiper(Fetch Task Result); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def generate_video(
        self,
        *,
        prompt: str,
        image_url: str | Unset = UNSET,
        prompt_enhancer: bool | Unset = UNSET,
        duration: Literal["4", "6"] | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Make a video of a text or a picture with Haiper 2.0.

        With `image_url` the video begins with that picture.

        `POST /302/submit/haiper-video-v2`.

        Args:
            prompt: What happens.
            image_url: The first frame.
            prompt_enhancer: Whether the prompt is improved first. The gateway's default is True.
            duration: Seconds, as text. The gateway's default is '4'.
            seed: For repeatable videos.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Haiper > Haiper(Text to Video), Haiper(Image to Video); 302ai/302_video_generator: src/services/v-gen.ts; fal-ai/fal-js: endpoints.ts (haiper-video-v2).
        """
        from .generate_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            prompt_enhancer=prompt_enhancer,
            duration=duration,
            seed=seed,
        )

    def task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_video import TASK

        return AsyncTask(self._client, TASK, id)
