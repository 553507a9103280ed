"""The operations of `client.video_models`."""

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
    from ...models.submit_queued import SubmitQueued
    from ...models.submit_task import SubmitTask
    from ...models.video_models_video import VideoModelsVideo
    from . import animate_portrait as animate_portrait
    from . import get_lips as get_lips
    from . import get_upscaled as get_upscaled
    from . import image_to_video as image_to_video
    from . import sync_lips as sync_lips
    from . import upscale as upscale
    from . import video_to_video as video_to_video

_OPERATIONS = (
    "image_to_video",
    "animate_portrait",
    "video_to_video",
    "get_lips",
    "sync_lips",
    "get_upscaled",
    "upscale",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class VideoModels:
    """The operations of `client.video_models`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def image_to_video(
        self,
        *,
        image: FileInput,
        prompt: str | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Make a video of 2 seconds from a picture, with i2vgen-xl.

        Takes some 2 to 5 minutes. The page marks no field as required.

        `POST /302/submit/image-to-video`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            image: The picture to begin with.
            prompt: A note on the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Image-to-video (page 166106206).
        """
        from .image_to_video import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image=image, prompt=prompt)

    def animate_portrait(
        self,
        *,
        body: Mapping[str, Any],
    ) -> Task[SubmitTask, SubmitTask]:
        """Let a portrait move like the face of a video.

        Only the title of the page is known. The model behind it takes a portrait and a driving video; under which names
        the gateway takes them is not known, so that no field is described.

        `POST /302/submit/live-portrait`; the path is inferred, no source confirms it.

        Args:
            body: A body whose fields are not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Live-portrait; the pattern of the neighbouring pages: /302/submit/<title in lower case>.
        """
        from .animate_portrait import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, body=body)

    def video_to_video(
        self,
        *,
        body: Mapping[str, Any],
    ) -> Task[SubmitTask, SubmitTask]:
        """Make a video from a video.

        Only the title of the page is known, so that no field is described.

        `POST /302/submit/video-to-video`; the path is inferred, no source confirms it.

        Args:
            body: A body whose fields are not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Video-To-Video; the pattern of the neighbouring pages: /302/submit/<title in lower case>.
        """
        from .video_to_video import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, body=body)

    def get_lips(
        self,
        *,
        request_id: str,
    ) -> VideoModelsVideo:
        """Ask for the state and the video of a lip synchronisation.

        `COMPLETED` ends it; the app of 302.AI also expects the words `running` and `failed`.

        `GET /302/submit/latentsync`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Latentsync (get task results); 302ai/302_ai_avatar_generator.
        """
        from .get_lips import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def sync_lips(
        self,
        *,
        video_url: str,
        audio_url: str,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        loop_mode: Literal["loop", "pingpong"] | Unset = UNSET,
    ) -> Task[SubmitQueued, VideoModelsVideo]:
        """Move the lips of a video to a speech, with LatentSync.

        302.AI's own code sends the two addresses and reads `request_id`; the rest is known from the model behind it.

        `POST /302/submit/latentsync`.

        Args:
            video_url: Address of the video whose lips are to move.
            audio_url: Address of the speech.
            guidance_scale: How closely the lips follow the speech, 1 to 2; an option of the model, not confirmed at the gateway. The gateway's default is 1.0.
            seed: For repeatable videos; an option of the model, not confirmed at the gateway.
            loop_mode: How a video that is too short goes on; an option of the model, not confirmed at the gateway.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Latentsync (Open source digital person); 302ai/302_ai_avatar_generator; 302.AI documentation, page 331356566e0 (the answer of a similar model); the input of LatentSync (guidance_scale, seed, loop_mode).
        """
        from .sync_lips import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            video_url=video_url,
            audio_url=audio_url,
            guidance_scale=guidance_scale,
            seed=seed,
            loop_mode=loop_mode,
        )

    def get_upscaled(
        self,
        *,
        request_id: str,
    ) -> VideoModelsVideo:
        """Ask for the state and the video of an enlargement.

        Described as that of LatentSync; only the title of the page is known.

        `GET /302/submit/upscale-video`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Upscale-Video(Get Video Results); the pages of LatentSync and Mochi: the same path, GET with request_id.
        """
        from .get_upscaled import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def upscale(
        self,
        *,
        body: Mapping[str, Any],
    ) -> Task[SubmitQueued, VideoModelsVideo]:
        """Enlarge a video.

        Only the titles of the two pages are known, so that no field of the body is described. The answers are those of
        LatentSync, whose pages come in the same pair.

        `POST /302/submit/upscale-video`; the path is inferred, no source confirms it.

        Args:
            body: A body whose fields are not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Upscale-Video(Video Enhancement); the pattern of the neighbouring pages: /302/submit/<title in lower case>.
        """
        from .upscale import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, body=body)

    def fetch_task(self, id: Any) -> Task[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video import TASK

        return Task(self._client, TASK, id)

    def lips_task(self, id: Any) -> Task[SubmitQueued, VideoModelsVideo]:
        """Pick up a task that was submitted by `sync_lips`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .sync_lips import TASK

        return Task(self._client, TASK, id)

    def upscaled_task(self, id: Any) -> Task[SubmitQueued, VideoModelsVideo]:
        """Pick up a task that was submitted by `upscale`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .upscale import TASK

        return Task(self._client, TASK, id)


class AsyncVideoModels:
    """The operations of `client.video_models`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def image_to_video(
        self,
        *,
        image: FileInput,
        prompt: str | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Make a video of 2 seconds from a picture, with i2vgen-xl.

        Takes some 2 to 5 minutes. The page marks no field as required.

        `POST /302/submit/image-to-video`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            image: The picture to begin with.
            prompt: A note on the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Image-to-video (page 166106206).
        """
        from .image_to_video import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image=image, prompt=prompt)

    async def animate_portrait(
        self,
        *,
        body: Mapping[str, Any],
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Let a portrait move like the face of a video.

        Only the title of the page is known. The model behind it takes a portrait and a driving video; under which names
        the gateway takes them is not known, so that no field is described.

        `POST /302/submit/live-portrait`; the path is inferred, no source confirms it.

        Args:
            body: A body whose fields are not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Live-portrait; the pattern of the neighbouring pages: /302/submit/<title in lower case>.
        """
        from .animate_portrait import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, body=body)

    async def video_to_video(
        self,
        *,
        body: Mapping[str, Any],
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Make a video from a video.

        Only the title of the page is known, so that no field is described.

        `POST /302/submit/video-to-video`; the path is inferred, no source confirms it.

        Args:
            body: A body whose fields are not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Video-To-Video; the pattern of the neighbouring pages: /302/submit/<title in lower case>.
        """
        from .video_to_video import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, body=body)

    async def get_lips(
        self,
        *,
        request_id: str,
    ) -> VideoModelsVideo:
        """Ask for the state and the video of a lip synchronisation.

        `COMPLETED` ends it; the app of 302.AI also expects the words `running` and `failed`.

        `GET /302/submit/latentsync`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Latentsync (get task results); 302ai/302_ai_avatar_generator.
        """
        from .get_lips import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def sync_lips(
        self,
        *,
        video_url: str,
        audio_url: str,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        loop_mode: Literal["loop", "pingpong"] | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, VideoModelsVideo]:
        """Move the lips of a video to a speech, with LatentSync.

        302.AI's own code sends the two addresses and reads `request_id`; the rest is known from the model behind it.

        `POST /302/submit/latentsync`.

        Args:
            video_url: Address of the video whose lips are to move.
            audio_url: Address of the speech.
            guidance_scale: How closely the lips follow the speech, 1 to 2; an option of the model, not confirmed at the gateway. The gateway's default is 1.0.
            seed: For repeatable videos; an option of the model, not confirmed at the gateway.
            loop_mode: How a video that is too short goes on; an option of the model, not confirmed at the gateway.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Latentsync (Open source digital person); 302ai/302_ai_avatar_generator; 302.AI documentation, page 331356566e0 (the answer of a similar model); the input of LatentSync (guidance_scale, seed, loop_mode).
        """
        from .sync_lips import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            video_url=video_url,
            audio_url=audio_url,
            guidance_scale=guidance_scale,
            seed=seed,
            loop_mode=loop_mode,
        )

    async def get_upscaled(
        self,
        *,
        request_id: str,
    ) -> VideoModelsVideo:
        """Ask for the state and the video of an enlargement.

        Described as that of LatentSync; only the title of the page is known.

        `GET /302/submit/upscale-video`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Upscale-Video(Get Video Results); the pages of LatentSync and Mochi: the same path, GET with request_id.
        """
        from .get_upscaled import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def upscale(
        self,
        *,
        body: Mapping[str, Any],
    ) -> AsyncTask[SubmitQueued, VideoModelsVideo]:
        """Enlarge a video.

        Only the titles of the two pages are known, so that no field of the body is described. The answers are those of
        LatentSync, whose pages come in the same pair.

        `POST /302/submit/upscale-video`; the path is inferred, no source confirms it.

        Args:
            body: A body whose fields are not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > 302.AI > Upscale-Video(Video Enhancement); the pattern of the neighbouring pages: /302/submit/<title in lower case>.
        """
        from .upscale import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, body=body)

    def fetch_task(self, id: Any) -> AsyncTask[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video import TASK

        return AsyncTask(self._client, TASK, id)

    def lips_task(self, id: Any) -> AsyncTask[SubmitQueued, VideoModelsVideo]:
        """Pick up a task that was submitted by `sync_lips`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .sync_lips import TASK

        return AsyncTask(self._client, TASK, id)

    def upscaled_task(self, id: Any) -> AsyncTask[SubmitQueued, VideoModelsVideo]:
        """Pick up a task that was submitted by `upscale`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .upscale import TASK

        return AsyncTask(self._client, TASK, id)
