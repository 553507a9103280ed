"""The operations of `client.hunyuan`."""

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


class Hunyuan:
    """The operations of `client.hunyuan`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the state of a video and its address.

        302.AI's app asks every ten seconds, and takes any `error`, words or the gateway's error, for a failure.

        `GET /302/submit/hunyuan-video`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hunyuan > Hunyuan(Obtain Task Results); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def generate_video(
        self,
        *,
        prompt: str,
        num_inference_steps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        pro_mode: bool | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        num_frames: Literal["129", "85"] | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Make a video of a text with Hunyuan of Tencent.

        302.AI's own code sends the prompt alone; the other fields are the upstream's.

        `POST /302/submit/hunyuan-video`.

        Args:
            prompt: What the video shows.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            seed: For repeatable videos.
            pro_mode: 55 steps, at twice the price.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            resolution: The size. The gateway's default is '720p'.
            num_frames: Frames of the video, as text. The gateway's default is '129'.
            enable_safety_checker: Whether unfit videos are refused.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hunyuan > Hunyuan(Text-to-Video); 302ai/302_video_generator: src/services/v-gen.ts; fal-ai/fal-js: endpoints.ts (hunyuan-video).
        """
        from .generate_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            pro_mode=pro_mode,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            num_frames=num_frames,
            enable_safety_checker=enable_safety_checker,
        )

    def task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_video import TASK

        return Task(self._client, TASK, id)


class AsyncHunyuan:
    """The operations of `client.hunyuan`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the state of a video and its address.

        302.AI's app asks every ten seconds, and takes any `error`, words or the gateway's error, for a failure.

        `GET /302/submit/hunyuan-video`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hunyuan > Hunyuan(Obtain Task Results); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def generate_video(
        self,
        *,
        prompt: str,
        num_inference_steps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        pro_mode: bool | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        num_frames: Literal["129", "85"] | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Make a video of a text with Hunyuan of Tencent.

        302.AI's own code sends the prompt alone; the other fields are the upstream's.

        `POST /302/submit/hunyuan-video`.

        Args:
            prompt: What the video shows.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            seed: For repeatable videos.
            pro_mode: 55 steps, at twice the price.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            resolution: The size. The gateway's default is '720p'.
            num_frames: Frames of the video, as text. The gateway's default is '129'.
            enable_safety_checker: Whether unfit videos are refused.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hunyuan > Hunyuan(Text-to-Video); 302ai/302_video_generator: src/services/v-gen.ts; fal-ai/fal-js: endpoints.ts (hunyuan-video).
        """
        from .generate_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            pro_mode=pro_mode,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            num_frames=num_frames,
            enable_safety_checker=enable_safety_checker,
        )

    def task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_video import TASK

        return AsyncTask(self._client, TASK, id)
