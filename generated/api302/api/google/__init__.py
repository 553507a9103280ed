"""The operations of `client.google`."""

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
    from ...models.submit_images import SubmitImages
    from ...models.submit_queued import SubmitQueued
    from ...models.submit_task import SubmitTask
    from . import generate_imagen_3 as generate_imagen_3
    from . import generate_imagen_3_fast as generate_imagen_3_fast
    from . import generate_imagen_4 as generate_imagen_4
    from . import get_veo_2 as get_veo_2
    from . import get_veo_3 as get_veo_3
    from . import get_veo_3_fast as get_veo_3_fast
    from . import get_veo_3_fast_frames as get_veo_3_fast_frames
    from . import get_veo_3_pro as get_veo_3_pro
    from . import get_veo_3_pro_frames as get_veo_3_pro_frames
    from . import image_to_video_veo_2 as image_to_video_veo_2
    from . import image_to_video_veo_3_fast as image_to_video_veo_3_fast
    from . import image_to_video_veo_3_pro as image_to_video_veo_3_pro
    from . import text_to_video_veo_2 as text_to_video_veo_2
    from . import text_to_video_veo_3 as text_to_video_veo_3
    from . import text_to_video_veo_3_fast as text_to_video_veo_3_fast
    from . import text_to_video_veo_3_pro as text_to_video_veo_3_pro

_OPERATIONS = (
    "generate_imagen_4",
    "generate_imagen_3",
    "generate_imagen_3_fast",
    "get_veo_3_fast",
    "text_to_video_veo_3_fast",
    "get_veo_3_fast_frames",
    "image_to_video_veo_3_fast",
    "get_veo_3_pro",
    "text_to_video_veo_3_pro",
    "get_veo_3_pro_frames",
    "image_to_video_veo_3_pro",
    "get_veo_2",
    "text_to_video_veo_2",
    "image_to_video_veo_2",
    "get_veo_3",
    "text_to_video_veo_3",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Google:
    """The operations of `client.google`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_imagen_4(
        self,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Imagen 4.

        `POST /302/submit/imagen-4-preview`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height: `1:1`, `9:16`, `16:9`, `3:4` or `4:3`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-4-Preview (Image generated); 302ai/ai-sdk; 302ai/302_ai_avatar_generator.
        """
        from .generate_imagen_4 import OPERATION

        return self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio)

    def generate_imagen_3(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a picture with Imagen 3.

        Takes some 5 to 10 seconds. `output` is the address of the picture. After 30 seconds the unfinished task is
        answered.

        `POST /302/submit/google-imagen-3`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-3 (Image generated) (page 259463364); 302ai/ai-sdk.
        """
        from .generate_imagen_3 import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)

    def generate_imagen_3_fast(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a picture with Imagen 3 Fast.

        `output` is the address of the picture. After 30 seconds the unfinished task is answered.

        `POST /302/submit/google-imagen-3-fast`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-3-Fast (Image generated); 302ai/ai-sdk.
        """
        from .generate_imagen_3_fast import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)

    def get_veo_3_fast(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3 Fast.

        The answer has not been seen; it is described as that of Veo 2. Callers take `completed`, `succeeded` and
        `success` for the end, in any case of letters, and search the answer for an address in `upsample_video_url`,
        `video_url` or `url`.

        `GET /302/submit/veo3-fast`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Fast(Get task result); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3_fast import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def text_to_video_veo_3_fast(
        self,
        *,
        text_prompt: str,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a prompt with Veo 3 Fast.

        The answer has not been seen. Callers look for the id under `id`, `task_id`, `request_id` and `data`, and ask
        with `request_id`; the later `/302/submit/veo3-v2` answers `{data: <id>, code: IN_PROGRESS, message: …}`.

        `POST /302/submit/veo3-fast`; price: 1 PTC (1 PTC = 1 USD) per call.

        Args:
            text_prompt: What the video shows.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Fast(Text-to-video); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .text_to_video_veo_3_fast import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, text_prompt=text_prompt)

    def get_veo_3_fast_frames(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3 Fast with a picture.

        The answer has not been seen; it is described as that of Veo 2. Callers take `completed`, `succeeded` and
        `success` for the end, in any case of letters, and search the answer for an address in `upsample_video_url`,
        `video_url` or `url`.

        `GET /302/submit/veo3-fast-frames`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Fast-Frames (Get task result); a third-party generator of advertisements that calls https://api.302.ai/302/submit/veo3-pro-frames; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3_fast_frames import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def image_to_video_veo_3_fast(
        self,
        *,
        text_prompt: str,
        input_image: str,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a picture with Veo 3 Fast.

        Path and body are those of Veo 3 Pro with a picture. The answer has not been seen. Callers look for the id under
        `id`, `task_id`, `request_id` and `data`, and ask with `request_id`; the later `/302/submit/veo3-v2` answers
        `{data: <id>, code: IN_PROGRESS, message: …}`.

        `POST /302/submit/veo3-fast-frames`; price: 1 PTC (1 PTC = 1 USD) per call; the path is inferred, no source confirms it.

        Args:
            text_prompt: What the video shows.
            input_image: Public address of the picture that the video begins with.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Fast-Frames(Image and Text to Video Generation); a third-party generator of advertisements that calls https://api.302.ai/302/submit/veo3-pro-frames; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .image_to_video_veo_3_fast import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, text_prompt=text_prompt, input_image=input_image)

    def get_veo_3_pro(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3 Pro.

        The answer has not been seen; it is described as that of Veo 2. Callers take `completed`, `succeeded` and
        `success` for the end, in any case of letters, and search the answer for an address in `upsample_video_url`,
        `video_url` or `url`.

        `GET /302/submit/veo3-pro`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Pro(Get task result); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3_pro import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def text_to_video_veo_3_pro(
        self,
        *,
        text_prompt: str,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a prompt with Veo 3 Pro.

        The answer has not been seen. Callers look for the id under `id`, `task_id`, `request_id` and `data`, and ask
        with `request_id`; the later `/302/submit/veo3-v2` answers `{data: <id>, code: IN_PROGRESS, message: …}`.

        `POST /302/submit/veo3-pro`; price: 3 PTC (1 PTC = 1 USD) per call.

        Args:
            text_prompt: What the video shows.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Pro(Text-to-video); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .text_to_video_veo_3_pro import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, text_prompt=text_prompt)

    def get_veo_3_pro_frames(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3 Pro with a picture.

        The answer has not been seen; it is described as that of Veo 2. Callers take `completed`, `succeeded` and
        `success` for the end, in any case of letters, and search the answer for an address in `upsample_video_url`,
        `video_url` or `url`.

        `GET /302/submit/veo3-pro-frames`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Pro-Frames(Veo3-Pro-Frames); a third-party generator of advertisements that calls https://api.302.ai/302/submit/veo3-pro-frames; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3_pro_frames import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def image_to_video_veo_3_pro(
        self,
        *,
        text_prompt: str,
        input_image: str,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a picture with Veo 3 Pro.

        The answer has not been seen. Callers look for the id under `id`, `task_id`, `request_id` and `data`, and ask
        with `request_id`; the later `/302/submit/veo3-v2` answers `{data: <id>, code: IN_PROGRESS, message: …}`.

        `POST /302/submit/veo3-pro-frames`; price: 3 PTC (1 PTC = 1 USD) per call.

        Args:
            text_prompt: What the video shows.
            input_image: Public address of the picture that the video begins with.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Pro-Frames(Image and Text to Video Generation); a third-party generator of advertisements that calls https://api.302.ai/302/submit/veo3-pro-frames; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .image_to_video_veo_3_pro import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, text_prompt=text_prompt, input_image=input_image)

    def get_veo_2(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 2.

        `GET /302/submit/veo2`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo2(Get task results); a third-party Next.js app that calls https://api.302.ai/302/submit/veo2; fal.ai typed endpoint veo2 (fal-ai/fal-js endpoints.ts, 2025-03).
        """
        from .get_veo_2 import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def text_to_video_veo_2(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        duration: Literal["5s", "6s", "7s", "8s"] | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a prompt with Veo 2.

        `POST /302/submit/veo2`.

        Args:
            prompt: What the video shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            duration: Length of the video. The gateway's default is '5s'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo2(Text-to-video); a third-party Next.js app that calls https://api.302.ai/302/submit/veo2; fal.ai typed endpoint veo2 (fal-ai/fal-js endpoints.ts, 2025-03).
        """
        from .text_to_video_veo_2 import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio, duration=duration)

    def image_to_video_veo_2(
        self,
        *,
        prompt: str,
        image_url: str,
        aspect_ratio: Literal["16:9", "9:16", "auto"] | Unset = UNSET,
        duration: Literal["5s", "6s", "7s", "8s"] | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a picture with Veo 2.

        The documentation has one page for the results of both; whether they are asked for at `/302/submit/veo2`, as
        here, or at `/302/submit/veo2-i2v` is not known.

        `POST /302/submit/veo2-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with, 720p or larger.
            aspect_ratio: Width to height. The gateway's default is 'auto'.
            duration: Length of the video. The gateway's default is '5s'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo2-i2v(Image to video generation); fal.ai typed endpoint veo2/image-to-video (fal-ai/fal-js endpoints.ts, 2025-03).
        """
        from .image_to_video_veo_2 import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, prompt=prompt, image_url=image_url, aspect_ratio=aspect_ratio, duration=duration
        )

    def get_veo_3(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3.

        The answer has not been seen; it is described as that of Veo 2.

        `GET /302/submit/veo3`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3 (Get task result); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; fal.ai typed endpoint veo3 (fal-ai/fal-js endpoints.ts, 2025-07); 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3 import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def text_to_video_veo_3(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        duration: Literal["8s"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        enhance_prompt: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a prompt with Veo 3, with sound.

        The client that was seen sends `prompt`, `aspect_ratio`, `enhance_prompt` and `generate_audio`; the other fields
        are the vendor's.

        `POST /302/submit/veo3`; price: 7 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the video shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            duration: Length of the video, always 8 seconds. The gateway's default is '8s'.
            negative_prompt: What the video must not show.
            enhance_prompt: Whether the prompt is enriched. The gateway's default is True.
            seed: For repeatable videos.
            generate_audio: Whether the video has sound. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3 (Text-to-video); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; fal.ai typed endpoint veo3 (fal-ai/fal-js endpoints.ts, 2025-07); 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .text_to_video_veo_3 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            negative_prompt=negative_prompt,
            enhance_prompt=enhance_prompt,
            seed=seed,
            generate_audio=generate_audio,
        )

    def fetch_task(self, id: Any) -> Task[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `generate_imagen_3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_imagen_3 import TASK

        return Task(self._client, TASK, id)

    def veo_3_fast_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_veo_3_fast`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video_veo_3_fast import TASK

        return Task(self._client, TASK, id)

    def veo_3_fast_frames_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_veo_3_fast`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video_veo_3_fast import TASK

        return Task(self._client, TASK, id)

    def veo_3_pro_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_veo_3_pro`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video_veo_3_pro import TASK

        return Task(self._client, TASK, id)

    def veo_3_pro_frames_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_veo_3_pro`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video_veo_3_pro import TASK

        return Task(self._client, TASK, id)

    def veo_2_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_veo_2`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video_veo_2 import TASK

        return Task(self._client, TASK, id)

    def veo_3_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_veo_3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video_veo_3 import TASK

        return Task(self._client, TASK, id)


class AsyncGoogle:
    """The operations of `client.google`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_imagen_4(
        self,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Imagen 4.

        `POST /302/submit/imagen-4-preview`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height: `1:1`, `9:16`, `16:9`, `3:4` or `4:3`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-4-Preview (Image generated); 302ai/ai-sdk; 302ai/302_ai_avatar_generator.
        """
        from .generate_imagen_4 import OPERATION

        return await self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio)

    async def generate_imagen_3(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a picture with Imagen 3.

        Takes some 5 to 10 seconds. `output` is the address of the picture. After 30 seconds the unfinished task is
        answered.

        `POST /302/submit/google-imagen-3`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-3 (Image generated) (page 259463364); 302ai/ai-sdk.
        """
        from .generate_imagen_3 import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)

    async def generate_imagen_3_fast(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a picture with Imagen 3 Fast.

        `output` is the address of the picture. After 30 seconds the unfinished task is answered.

        `POST /302/submit/google-imagen-3-fast`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-3-Fast (Image generated); 302ai/ai-sdk.
        """
        from .generate_imagen_3_fast import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)

    async def get_veo_3_fast(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3 Fast.

        The answer has not been seen; it is described as that of Veo 2. Callers take `completed`, `succeeded` and
        `success` for the end, in any case of letters, and search the answer for an address in `upsample_video_url`,
        `video_url` or `url`.

        `GET /302/submit/veo3-fast`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Fast(Get task result); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3_fast import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def text_to_video_veo_3_fast(
        self,
        *,
        text_prompt: str,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a prompt with Veo 3 Fast.

        The answer has not been seen. Callers look for the id under `id`, `task_id`, `request_id` and `data`, and ask
        with `request_id`; the later `/302/submit/veo3-v2` answers `{data: <id>, code: IN_PROGRESS, message: …}`.

        `POST /302/submit/veo3-fast`; price: 1 PTC (1 PTC = 1 USD) per call.

        Args:
            text_prompt: What the video shows.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Fast(Text-to-video); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .text_to_video_veo_3_fast import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, text_prompt=text_prompt)

    async def get_veo_3_fast_frames(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3 Fast with a picture.

        The answer has not been seen; it is described as that of Veo 2. Callers take `completed`, `succeeded` and
        `success` for the end, in any case of letters, and search the answer for an address in `upsample_video_url`,
        `video_url` or `url`.

        `GET /302/submit/veo3-fast-frames`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Fast-Frames (Get task result); a third-party generator of advertisements that calls https://api.302.ai/302/submit/veo3-pro-frames; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3_fast_frames import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def image_to_video_veo_3_fast(
        self,
        *,
        text_prompt: str,
        input_image: str,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a picture with Veo 3 Fast.

        Path and body are those of Veo 3 Pro with a picture. The answer has not been seen. Callers look for the id under
        `id`, `task_id`, `request_id` and `data`, and ask with `request_id`; the later `/302/submit/veo3-v2` answers
        `{data: <id>, code: IN_PROGRESS, message: …}`.

        `POST /302/submit/veo3-fast-frames`; price: 1 PTC (1 PTC = 1 USD) per call; the path is inferred, no source confirms it.

        Args:
            text_prompt: What the video shows.
            input_image: Public address of the picture that the video begins with.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Fast-Frames(Image and Text to Video Generation); a third-party generator of advertisements that calls https://api.302.ai/302/submit/veo3-pro-frames; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .image_to_video_veo_3_fast import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, text_prompt=text_prompt, input_image=input_image)

    async def get_veo_3_pro(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3 Pro.

        The answer has not been seen; it is described as that of Veo 2. Callers take `completed`, `succeeded` and
        `success` for the end, in any case of letters, and search the answer for an address in `upsample_video_url`,
        `video_url` or `url`.

        `GET /302/submit/veo3-pro`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Pro(Get task result); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3_pro import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def text_to_video_veo_3_pro(
        self,
        *,
        text_prompt: str,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a prompt with Veo 3 Pro.

        The answer has not been seen. Callers look for the id under `id`, `task_id`, `request_id` and `data`, and ask
        with `request_id`; the later `/302/submit/veo3-v2` answers `{data: <id>, code: IN_PROGRESS, message: …}`.

        `POST /302/submit/veo3-pro`; price: 3 PTC (1 PTC = 1 USD) per call.

        Args:
            text_prompt: What the video shows.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Pro(Text-to-video); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .text_to_video_veo_3_pro import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, text_prompt=text_prompt)

    async def get_veo_3_pro_frames(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3 Pro with a picture.

        The answer has not been seen; it is described as that of Veo 2. Callers take `completed`, `succeeded` and
        `success` for the end, in any case of letters, and search the answer for an address in `upsample_video_url`,
        `video_url` or `url`.

        `GET /302/submit/veo3-pro-frames`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Pro-Frames(Veo3-Pro-Frames); a third-party generator of advertisements that calls https://api.302.ai/302/submit/veo3-pro-frames; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3_pro_frames import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def image_to_video_veo_3_pro(
        self,
        *,
        text_prompt: str,
        input_image: str,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a picture with Veo 3 Pro.

        The answer has not been seen. Callers look for the id under `id`, `task_id`, `request_id` and `data`, and ask
        with `request_id`; the later `/302/submit/veo3-v2` answers `{data: <id>, code: IN_PROGRESS, message: …}`.

        `POST /302/submit/veo3-pro-frames`; price: 3 PTC (1 PTC = 1 USD) per call.

        Args:
            text_prompt: What the video shows.
            input_image: Public address of the picture that the video begins with.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3-Pro-Frames(Image and Text to Video Generation); a third-party generator of advertisements that calls https://api.302.ai/302/submit/veo3-pro-frames; 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .image_to_video_veo_3_pro import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, text_prompt=text_prompt, input_image=input_image)

    async def get_veo_2(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 2.

        `GET /302/submit/veo2`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo2(Get task results); a third-party Next.js app that calls https://api.302.ai/302/submit/veo2; fal.ai typed endpoint veo2 (fal-ai/fal-js endpoints.ts, 2025-03).
        """
        from .get_veo_2 import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def text_to_video_veo_2(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        duration: Literal["5s", "6s", "7s", "8s"] | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a prompt with Veo 2.

        `POST /302/submit/veo2`.

        Args:
            prompt: What the video shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            duration: Length of the video. The gateway's default is '5s'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo2(Text-to-video); a third-party Next.js app that calls https://api.302.ai/302/submit/veo2; fal.ai typed endpoint veo2 (fal-ai/fal-js endpoints.ts, 2025-03).
        """
        from .text_to_video_veo_2 import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio, duration=duration)

    async def image_to_video_veo_2(
        self,
        *,
        prompt: str,
        image_url: str,
        aspect_ratio: Literal["16:9", "9:16", "auto"] | Unset = UNSET,
        duration: Literal["5s", "6s", "7s", "8s"] | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a picture with Veo 2.

        The documentation has one page for the results of both; whether they are asked for at `/302/submit/veo2`, as
        here, or at `/302/submit/veo2-i2v` is not known.

        `POST /302/submit/veo2-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with, 720p or larger.
            aspect_ratio: Width to height. The gateway's default is 'auto'.
            duration: Length of the video. The gateway's default is '5s'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo2-i2v(Image to video generation); fal.ai typed endpoint veo2/image-to-video (fal-ai/fal-js endpoints.ts, 2025-03).
        """
        from .image_to_video_veo_2 import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, prompt=prompt, image_url=image_url, aspect_ratio=aspect_ratio, duration=duration
        )

    async def get_veo_3(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for the video of Veo 3.

        The answer has not been seen; it is described as that of Veo 2.

        `GET /302/submit/veo3`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3 (Get task result); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; fal.ai typed endpoint veo3 (fal-ai/fal-js endpoints.ts, 2025-07); 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .get_veo_3 import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def text_to_video_veo_3(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        duration: Literal["8s"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        enhance_prompt: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a prompt with Veo 3, with sound.

        The client that was seen sends `prompt`, `aspect_ratio`, `enhance_prompt` and `generate_audio`; the other fields
        are the vendor's.

        `POST /302/submit/veo3`; price: 7 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the video shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            duration: Length of the video, always 8 seconds. The gateway's default is '8s'.
            negative_prompt: What the video must not show.
            enhance_prompt: Whether the prompt is enriched. The gateway's default is True.
            seed: For repeatable videos.
            generate_audio: Whether the video has sound. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Google > Veo3 (Text-to-video); a third-party client of https://api.302.ai for veo3, veo3-fast, veo3-pro and veo3-v2; fal.ai typed endpoint veo3 (fal-ai/fal-js endpoints.ts, 2025-07); 302.AI documentation, page 332397149 (prices, version 2).
        """
        from .text_to_video_veo_3 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            negative_prompt=negative_prompt,
            enhance_prompt=enhance_prompt,
            seed=seed,
            generate_audio=generate_audio,
        )

    def fetch_task(self, id: Any) -> AsyncTask[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `generate_imagen_3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_imagen_3 import TASK

        return AsyncTask(self._client, TASK, id)

    def veo_3_fast_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_veo_3_fast`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video_veo_3_fast import TASK

        return AsyncTask(self._client, TASK, id)

    def veo_3_fast_frames_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_veo_3_fast`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video_veo_3_fast import TASK

        return AsyncTask(self._client, TASK, id)

    def veo_3_pro_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_veo_3_pro`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video_veo_3_pro import TASK

        return AsyncTask(self._client, TASK, id)

    def veo_3_pro_frames_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_veo_3_pro`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video_veo_3_pro import TASK

        return AsyncTask(self._client, TASK, id)

    def veo_2_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_veo_2`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video_veo_2 import TASK

        return AsyncTask(self._client, TASK, id)

    def veo_3_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_veo_3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video_veo_3 import TASK

        return AsyncTask(self._client, TASK, id)
