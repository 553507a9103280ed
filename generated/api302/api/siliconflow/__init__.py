"""The operations of `client.siliconflow`."""

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
    from ...models.siliconflow_images import SiliconflowImages
    from ...models.siliconflow_video_submission import SiliconflowVideoSubmission
    from ...models.siliconflow_video_task import SiliconflowVideoTask
    from . import generate_image as generate_image
    from . import generate_image_form as generate_image_form
    from . import generate_video as generate_video
    from . import get_video as get_video

_OPERATIONS = (
    "generate_image",
    "generate_image_form",
    "generate_video",
    "get_video",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Siliconflow:
    """The operations of `client.siliconflow`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> SiliconflowImages:
        """Make pictures with a model of SiliconFlow.

        The vendor documents JSON; the callers that were seen send a form. Which of them the gateway prefers is not known.

        `POST /siliconflow/v1/images/generations`.

        Args:
            model: The model, e.g. `Kwai-Kolors/Kolors`.
            prompt: What to show.
            negative_prompt: What not to show.
            image_size: Width and height in pixels, e.g. `1024x1024`.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            seed: Seed, 0 to 9999999999.
            num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
            image: Input picture; address or `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party posters that call https://api.302.ai/siliconflow/v1/images/generations with a form; SiliconFlow API reference.
        """
        from .generate_image import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            batch_size=batch_size,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )

    def generate_image_form(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> SiliconflowImages:
        """Make pictures with a model of SiliconFlow.

        The vendor documents JSON; the callers that were seen send a form. Which of them the gateway prefers is not known.

        `POST /siliconflow/v1/images/generations`.

        Args:
            model: The model, e.g. `Kwai-Kolors/Kolors`.
            prompt: What to show.
            negative_prompt: What not to show.
            image_size: Width and height in pixels, e.g. `1024x1024`.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            seed: Seed, 0 to 9999999999.
            num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
            image: Input picture; address or `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party posters that call https://api.302.ai/siliconflow/v1/images/generations with a form; SiliconFlow API reference.
        """
        from .generate_image_form import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            batch_size=batch_size,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )

    def generate_video(
        self,
        *,
        model: str,
        prompt: str,
        image: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[SiliconflowVideoSubmission, SiliconflowVideoTask]:
        """Film a prompt or a picture with a model of SiliconFlow.

        The mount has been seen with other paths only. The address of the result lives for 10 minutes.
        `genmo/mochi-1-preview` is the page's title with the author's name; the vendor's list does not confirm it.

        `POST /siliconflow/v1/video/submit`; the path is inferred, no source confirms it.

        Args:
            model: The model, `Lightricks/LTX-Video`, `tencent/HunyuanVideo` or `genmo/mochi-1-preview`.
            prompt: What the video shows.
            image: Address of a picture to begin with; of LTX-Video.
            seed: For repeatable videos.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > SiliconFlow > LTX-Video(Video Generation); 302.AI documentation, Video Generation > SiliconFlow > HunyuanVideo(Video Generation); 302.AI documentation, Video Generation > SiliconFlow > Mochi-1-Preview(Video Generation); SiliconFlow API reference; third-party callers of https://api.302.ai/siliconflow/v1 (mount).
        """
        from .generate_video import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, model=model, prompt=prompt, image=image, seed=seed)

    def get_video(
        self,
        *,
        request_id: str,
    ) -> SiliconflowVideoTask:
        """Ask for the state and the video of a task.

        The vendor asks with POST, not with GET.

        `POST /siliconflow/v1/video/status`; the path is inferred, no source confirms it.

        Args:
            request_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > SiliconFlow > Tasks(Fetch Task Result); SiliconFlow API reference.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def task(self, id: Any) -> Task[SiliconflowVideoSubmission, SiliconflowVideoTask]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_video import TASK

        return Task(self._client, TASK, id)


class AsyncSiliconflow:
    """The operations of `client.siliconflow`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> SiliconflowImages:
        """Make pictures with a model of SiliconFlow.

        The vendor documents JSON; the callers that were seen send a form. Which of them the gateway prefers is not known.

        `POST /siliconflow/v1/images/generations`.

        Args:
            model: The model, e.g. `Kwai-Kolors/Kolors`.
            prompt: What to show.
            negative_prompt: What not to show.
            image_size: Width and height in pixels, e.g. `1024x1024`.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            seed: Seed, 0 to 9999999999.
            num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
            image: Input picture; address or `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party posters that call https://api.302.ai/siliconflow/v1/images/generations with a form; SiliconFlow API reference.
        """
        from .generate_image import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            batch_size=batch_size,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )

    async def generate_image_form(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> SiliconflowImages:
        """Make pictures with a model of SiliconFlow.

        The vendor documents JSON; the callers that were seen send a form. Which of them the gateway prefers is not known.

        `POST /siliconflow/v1/images/generations`.

        Args:
            model: The model, e.g. `Kwai-Kolors/Kolors`.
            prompt: What to show.
            negative_prompt: What not to show.
            image_size: Width and height in pixels, e.g. `1024x1024`.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            seed: Seed, 0 to 9999999999.
            num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
            image: Input picture; address or `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party posters that call https://api.302.ai/siliconflow/v1/images/generations with a form; SiliconFlow API reference.
        """
        from .generate_image_form import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            batch_size=batch_size,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )

    async def generate_video(
        self,
        *,
        model: str,
        prompt: str,
        image: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[SiliconflowVideoSubmission, SiliconflowVideoTask]:
        """Film a prompt or a picture with a model of SiliconFlow.

        The mount has been seen with other paths only. The address of the result lives for 10 minutes.
        `genmo/mochi-1-preview` is the page's title with the author's name; the vendor's list does not confirm it.

        `POST /siliconflow/v1/video/submit`; the path is inferred, no source confirms it.

        Args:
            model: The model, `Lightricks/LTX-Video`, `tencent/HunyuanVideo` or `genmo/mochi-1-preview`.
            prompt: What the video shows.
            image: Address of a picture to begin with; of LTX-Video.
            seed: For repeatable videos.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > SiliconFlow > LTX-Video(Video Generation); 302.AI documentation, Video Generation > SiliconFlow > HunyuanVideo(Video Generation); 302.AI documentation, Video Generation > SiliconFlow > Mochi-1-Preview(Video Generation); SiliconFlow API reference; third-party callers of https://api.302.ai/siliconflow/v1 (mount).
        """
        from .generate_video import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, model=model, prompt=prompt, image=image, seed=seed)

    async def get_video(
        self,
        *,
        request_id: str,
    ) -> SiliconflowVideoTask:
        """Ask for the state and the video of a task.

        The vendor asks with POST, not with GET.

        `POST /siliconflow/v1/video/status`; the path is inferred, no source confirms it.

        Args:
            request_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > SiliconFlow > Tasks(Fetch Task Result); SiliconFlow API reference.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    def task(self, id: Any) -> AsyncTask[SiliconflowVideoSubmission, SiliconflowVideoTask]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_video import TASK

        return AsyncTask(self._client, TASK, id)
