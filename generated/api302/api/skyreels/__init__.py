"""The operations of `client.skyreels`."""

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
    from . import get_video as get_video
    from . import image_to_video as image_to_video

_OPERATIONS = (
    "get_video",
    "image_to_video",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Skyreels:
    """The operations of `client.skyreels`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of SkyReels.

        `GET /302/submit/skyreels-i2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kunlun Tech > Skyreels(Get task results); fal.ai typed endpoint skyreels-i2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def image_to_video(
        self,
        *,
        prompt: str,
        image_url: str,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a picture with SkyReels.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        The name is that of the vendor behind it; the page says SkyReels only, so the path could also end in `skyreels`.

        `POST /302/submit/skyreels-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with.
            seed: For repeatable videos.
            guidance_scale: How closely the video follows the prompt, 1 to 20. The gateway's default is 6.0.
            num_inference_steps: Steps of denoising, 1 to 50; more are slower and finer. The gateway's default is 30.
            negative_prompt: What the video must not show.
            aspect_ratio: Width to height. The gateway's default is '16:9'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kunlun Tech > Skyreels(Image to Video); fal.ai typed endpoint skyreels-i2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .image_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
        )

    def task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video import TASK

        return Task(self._client, TASK, id)


class AsyncSkyreels:
    """The operations of `client.skyreels`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of SkyReels.

        `GET /302/submit/skyreels-i2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kunlun Tech > Skyreels(Get task results); fal.ai typed endpoint skyreels-i2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def image_to_video(
        self,
        *,
        prompt: str,
        image_url: str,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a picture with SkyReels.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        The name is that of the vendor behind it; the page says SkyReels only, so the path could also end in `skyreels`.

        `POST /302/submit/skyreels-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with.
            seed: For repeatable videos.
            guidance_scale: How closely the video follows the prompt, 1 to 20. The gateway's default is 6.0.
            num_inference_steps: Steps of denoising, 1 to 50; more are slower and finer. The gateway's default is 30.
            negative_prompt: What the video must not show.
            aspect_ratio: Width to height. The gateway's default is '16:9'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kunlun Tech > Skyreels(Image to Video); fal.ai typed endpoint skyreels-i2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .image_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
        )

    def task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video import TASK

        return AsyncTask(self._client, TASK, id)
