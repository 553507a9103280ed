"""The operations of `client.wanxiang`."""

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
    from ...models.wanxiang_input import WanxiangInput
    from ...models.wanxiang_parameters import WanxiangParameters
    from ...models.wanxiang_submission import WanxiangSubmission
    from ...models.wanxiang_task import WanxiangTask
    from . import edit_video as edit_video
    from . import get_edited_video as get_edited_video
    from . import get_image_to_video_5b as get_image_to_video_5b
    from . import get_image_to_video_a14b as get_image_to_video_a14b
    from . import get_image_to_video_open as get_image_to_video_open
    from . import get_task as get_task
    from . import get_text_to_video_5b as get_text_to_video_5b
    from . import get_text_to_video_a14b as get_text_to_video_a14b
    from . import get_text_to_video_open as get_text_to_video_open
    from . import image_to_video_5b as image_to_video_5b
    from . import image_to_video_a14b as image_to_video_a14b
    from . import image_to_video_open as image_to_video_open
    from . import text_to_video as text_to_video
    from . import text_to_video_5b as text_to_video_5b
    from . import text_to_video_a14b as text_to_video_a14b
    from . import text_to_video_open as text_to_video_open

_OPERATIONS = (
    "get_text_to_video_a14b",
    "text_to_video_a14b",
    "get_image_to_video_a14b",
    "image_to_video_a14b",
    "get_text_to_video_5b",
    "text_to_video_5b",
    "get_image_to_video_5b",
    "image_to_video_5b",
    "text_to_video",
    "get_task",
    "get_text_to_video_open",
    "text_to_video_open",
    "get_image_to_video_open",
    "image_to_video_open",
    "get_edited_video",
    "edit_video",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Wanxiang:
    """The operations of `client.wanxiang`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_text_to_video_a14b(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan 2.2 A14B made of a prompt.

        `GET /302/submit/wan2.2-a14b-t2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-a14b-t2v(get task result); fal.ai typed endpoint wan/v2.2-a14b/text-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_text_to_video_a14b import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def text_to_video_a14b(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        acceleration: Literal["none", "regular"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        guidance_scale_2: float | Unset = UNSET,
        shift: float | Unset = UNSET,
        interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
        num_interpolated_frames: int | Unset = UNSET,
        adjust_fps_for_interpolation: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a prompt with Wan 2.2 A14B.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        A later sibling, `wan-2.2-i2v-fast`, was seen polled at `tasks_fetch` instead.

        `POST /302/submit/wan2.2-a14b-t2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            negative_prompt: What the video must not show. The gateway's default is ''.
            num_frames: How many frames, 81 to 121. The gateway's default is 81.
            frames_per_second: Frames a second, 4 to 60. The gateway's default is 16.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 27.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.
            acceleration: Whether quality is traded for speed. The gateway's default is 'none'.
            guidance_scale: How closely the video follows the prompt, in the first stage. The gateway's default is 3.5.
            guidance_scale_2: The same for the second stage. The gateway's default is 4.0.
            shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
            interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
            num_interpolated_frames: How many frames are put between two, 0 to 4.
            adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-a14b-t2v(text to video); fal.ai typed endpoint wan/v2.2-a14b/text-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .text_to_video_a14b import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
        )

    def get_image_to_video_a14b(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan 2.2 A14B made of a picture.

        `GET /302/submit/wan2.2-a14b-i2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-a14b-i2v(get task result); fal.ai typed endpoint wan/v2.2-a14b/image-to-video/lora (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_image_to_video_a14b import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def image_to_video_a14b(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16", "auto"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        acceleration: Literal["none", "regular"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        guidance_scale_2: float | Unset = UNSET,
        shift: float | Unset = UNSET,
        interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
        num_interpolated_frames: int | Unset = UNSET,
        adjust_fps_for_interpolation: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a picture with Wan 2.2 A14B.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        The fields are those of the vendor's variant with LoRA weights, without these.
        A later sibling, `wan-2.2-i2v-fast`, was seen polled at `tasks_fetch` instead.

        `POST /302/submit/wan2.2-a14b-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with.
            negative_prompt: What the video must not show. The gateway's default is ''.
            num_frames: How many frames, 81 to 121. The gateway's default is 81.
            frames_per_second: Frames a second, 4 to 60. The gateway's default is 16.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height; `auto` takes that of the picture. The gateway's default is 'auto'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 27.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.
            acceleration: Whether quality is traded for speed. The gateway's default is 'none'.
            guidance_scale: How closely the video follows the prompt, in the first stage. The gateway's default is 3.5.
            guidance_scale_2: The same for the second stage. The gateway's default is 4.0.
            shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
            interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
            num_interpolated_frames: How many frames are put between two, 0 to 4.
            adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-a14b-i2v(image to video); fal.ai typed endpoint wan/v2.2-a14b/image-to-video/lora (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .image_to_video_a14b import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
        )

    def get_text_to_video_5b(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan 2.2 5B made of a prompt.

        `GET /302/submit/wan2.2-5b-t2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-5b-t2v(get task result); fal.ai typed endpoint wan/v2.2-5b/text-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_text_to_video_5b import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def text_to_video_5b(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        shift: float | Unset = UNSET,
        interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
        num_interpolated_frames: int | Unset = UNSET,
        adjust_fps_for_interpolation: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a prompt with Wan 2.2 5B.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        A later sibling, `wan-2.2-i2v-fast`, was seen polled at `tasks_fetch` instead.

        `POST /302/submit/wan2.2-5b-t2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            negative_prompt: What the video must not show. The gateway's default is ''.
            num_frames: How many frames, 81 to 121. The gateway's default is 81.
            frames_per_second: Frames a second, 4 to 60. The gateway's default is 24.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.
            guidance_scale: How closely the video follows the prompt. The gateway's default is 3.5.
            shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
            interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
            num_interpolated_frames: How many frames are put between two, 0 to 4.
            adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-5b-t2v(text to video); fal.ai typed endpoint wan/v2.2-5b/text-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .text_to_video_5b import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            guidance_scale=guidance_scale,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
        )

    def get_image_to_video_5b(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan 2.2 5B made of a picture.

        `GET /302/submit/wan2.2-5b-i2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-5b-i2v(get task result); fal.ai typed endpoint wan/v2.2-5b/image-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_image_to_video_5b import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def image_to_video_5b(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16", "auto"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        shift: float | Unset = UNSET,
        interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
        num_interpolated_frames: int | Unset = UNSET,
        adjust_fps_for_interpolation: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a picture with Wan 2.2 5B.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        A later sibling, `wan-2.2-i2v-fast`, was seen polled at `tasks_fetch` instead.

        `POST /302/submit/wan2.2-5b-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with.
            negative_prompt: What the video must not show. The gateway's default is ''.
            num_frames: How many frames, 81 to 121. The gateway's default is 81.
            frames_per_second: Frames a second, 4 to 60. The gateway's default is 24.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height; `auto` takes that of the picture. The gateway's default is 'auto'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.
            guidance_scale: How closely the video follows the prompt. The gateway's default is 3.5.
            shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
            interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
            num_interpolated_frames: How many frames are put between two, 0 to 4.
            adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-5b-i2v(image to video); fal.ai typed endpoint wan/v2.2-5b/image-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .image_to_video_5b import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            guidance_scale=guidance_scale,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
        )

    def text_to_video(
        self,
        *,
        model: str,
        input: WanxiangInput | Mapping[str, Any],
        x_dash_scope_async: str | Unset = UNSET,
        parameters: WanxiangParameters | Mapping[str, Any] | Unset = UNSET,
    ) -> Task[WanxiangSubmission, WanxiangTask]:
        """Film a prompt with Wanx 2.1 of Alibaba.

        The format of DashScope. 302.AI's own code sends `model`, `input.prompt` and `parameters.size`; the other fields
        are the vendor's.

        `POST /aliyun/api/v1/services/aigc/video-generation/video-synthesis`.

        Args:
            model: The model, `wanx2.1-t2v-turbo` or `wanx2.1-t2v-plus`.
            input: See the type.
            x_dash_scope_async: The vendor asks for `enable`; 302.AI's own code does not send it.
            parameters: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > T2V(Text-to-Video); 302ai/302_video_generator: src/services/v-gen.ts; Alibaba Cloud Model Studio, text-to-video reference.
        """
        from .text_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, model=model, input=input, x_dash_scope_async=x_dash_scope_async, parameters=parameters
        )

    def get_task(
        self,
        task_id: str,
    ) -> WanxiangTask:
        """Ask for the state and the video of a task in the format of DashScope.

        302.AI's own code reads `output.task_status` and `output.video_url` and knows the states `PENDING`, `SUCCEEDED`,
        `FAILED` and `UNKNOWN`; the rest is the vendor's.

        `GET /aliyun/api/v1/tasks/{task_id}`.

        Args:
            task_id: The `output.task_id` of the submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > Tasks(Fetch Task Result); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/ai-sdk; Alibaba Cloud Model Studio, text-to-video reference.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def get_text_to_video_open(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that the open-source Wan made of a prompt.

        `GET /302/submit/wan-t2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-t2v(Fetch Task Result); fal.ai typed endpoint wan-t2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_text_to_video_open import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def text_to_video_open(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a prompt with the open-source Wan.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.

        `POST /302/submit/wan-t2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            negative_prompt: What the video must not show.
            num_frames: How many frames, 81 to 100. The gateway's default is 81.
            frames_per_second: Frames a second, 5 to 24. The gateway's default is 16.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-t2v(Text-to-video open source version); fal.ai typed endpoint wan-t2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .text_to_video_open import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
        )

    def get_image_to_video_open(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that the open-source Wan made of a picture.

        `GET /302/submit/wan-i2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-i2v(Fetch Task Result); fal.ai typed endpoint wan-i2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_image_to_video_open import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def image_to_video_open(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["480p", "720p"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Film a picture with the open-source Wan.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.

        `POST /302/submit/wan-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with.
            negative_prompt: What the video must not show.
            num_frames: How many frames, 81 to 100. The gateway's default is 81.
            frames_per_second: Frames a second, 5 to 24. The gateway's default is 16.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-i2v(Image-to-video open source version); fal.ai typed endpoint wan-i2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .image_to_video_open import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
        )

    def get_edited_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan VACE changed.

        `GET /302/submit/wan-vace`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-vace(Fetch Task Result); fal.ai typed endpoint wan-vace (fal-ai/fal-js endpoints.ts, 2025-07); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_edited_video import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def edit_video(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        task: Literal["depth", "inpainting"] | Unset = UNSET,
        shift: float | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "auto"] | Unset = UNSET,
        video_url: str | Unset = UNSET,
        mask_video_url: str | Unset = UNSET,
        mask_image_url: str | Unset = UNSET,
        ref_image_urls: Sequence[str] | Unset = UNSET,
        preprocess: bool | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, QueuedVideo]:
        """Change a video with the open-source Wan VACE.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.

        `POST /302/submit/wan-vace`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            negative_prompt: What the video must not show.
            num_frames: How many frames, 81 to 100. The gateway's default is 81.
            frames_per_second: Frames a second, 5 to 24. The gateway's default is 16.
            seed: For repeatable videos.
            task: What is done; `depth` keeps the depth of the source, `inpainting` repaints what the mask covers. The gateway's default is 'depth'.
            shift: Shift of the noise schedule. The gateway's default is 5.0.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            video_url: Address of the source video.
            mask_video_url: Address of a video that masks what is repainted.
            mask_image_url: Address of a picture that masks what is repainted; goes before `mask_video_url`.
            ref_image_urls: Addresses of reference pictures.
            preprocess: Whether the source is prepared first.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-vace(Video Edit); fal.ai typed endpoint wan-vace (fal-ai/fal-js endpoints.ts, 2025-07); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .edit_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            task=task,
            shift=shift,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            video_url=video_url,
            mask_video_url=mask_video_url,
            mask_image_url=mask_image_url,
            ref_image_urls=ref_image_urls,
            preprocess=preprocess,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
        )

    def text_to_video_a14b_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_a14b`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video_a14b import TASK

        return Task(self._client, TASK, id)

    def image_to_video_a14b_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_a14b`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video_a14b import TASK

        return Task(self._client, TASK, id)

    def text_to_video_5b_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_5b`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video_5b import TASK

        return Task(self._client, TASK, id)

    def image_to_video_5b_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_5b`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video_5b import TASK

        return Task(self._client, TASK, id)

    def task_task(self, id: Any) -> Task[WanxiangSubmission, WanxiangTask]:
        """Pick up a task that was submitted by `text_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video import TASK

        return Task(self._client, TASK, id)

    def text_to_video_open_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_open`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video_open import TASK

        return Task(self._client, TASK, id)

    def image_to_video_open_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_open`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video_open import TASK

        return Task(self._client, TASK, id)

    def edited_video_task(self, id: Any) -> Task[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `edit_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .edit_video import TASK

        return Task(self._client, TASK, id)


class AsyncWanxiang:
    """The operations of `client.wanxiang`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_text_to_video_a14b(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan 2.2 A14B made of a prompt.

        `GET /302/submit/wan2.2-a14b-t2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-a14b-t2v(get task result); fal.ai typed endpoint wan/v2.2-a14b/text-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_text_to_video_a14b import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def text_to_video_a14b(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        acceleration: Literal["none", "regular"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        guidance_scale_2: float | Unset = UNSET,
        shift: float | Unset = UNSET,
        interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
        num_interpolated_frames: int | Unset = UNSET,
        adjust_fps_for_interpolation: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a prompt with Wan 2.2 A14B.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        A later sibling, `wan-2.2-i2v-fast`, was seen polled at `tasks_fetch` instead.

        `POST /302/submit/wan2.2-a14b-t2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            negative_prompt: What the video must not show. The gateway's default is ''.
            num_frames: How many frames, 81 to 121. The gateway's default is 81.
            frames_per_second: Frames a second, 4 to 60. The gateway's default is 16.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 27.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.
            acceleration: Whether quality is traded for speed. The gateway's default is 'none'.
            guidance_scale: How closely the video follows the prompt, in the first stage. The gateway's default is 3.5.
            guidance_scale_2: The same for the second stage. The gateway's default is 4.0.
            shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
            interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
            num_interpolated_frames: How many frames are put between two, 0 to 4.
            adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-a14b-t2v(text to video); fal.ai typed endpoint wan/v2.2-a14b/text-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .text_to_video_a14b import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
        )

    async def get_image_to_video_a14b(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan 2.2 A14B made of a picture.

        `GET /302/submit/wan2.2-a14b-i2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-a14b-i2v(get task result); fal.ai typed endpoint wan/v2.2-a14b/image-to-video/lora (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_image_to_video_a14b import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def image_to_video_a14b(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16", "auto"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        acceleration: Literal["none", "regular"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        guidance_scale_2: float | Unset = UNSET,
        shift: float | Unset = UNSET,
        interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
        num_interpolated_frames: int | Unset = UNSET,
        adjust_fps_for_interpolation: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a picture with Wan 2.2 A14B.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        The fields are those of the vendor's variant with LoRA weights, without these.
        A later sibling, `wan-2.2-i2v-fast`, was seen polled at `tasks_fetch` instead.

        `POST /302/submit/wan2.2-a14b-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with.
            negative_prompt: What the video must not show. The gateway's default is ''.
            num_frames: How many frames, 81 to 121. The gateway's default is 81.
            frames_per_second: Frames a second, 4 to 60. The gateway's default is 16.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height; `auto` takes that of the picture. The gateway's default is 'auto'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 27.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.
            acceleration: Whether quality is traded for speed. The gateway's default is 'none'.
            guidance_scale: How closely the video follows the prompt, in the first stage. The gateway's default is 3.5.
            guidance_scale_2: The same for the second stage. The gateway's default is 4.0.
            shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
            interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
            num_interpolated_frames: How many frames are put between two, 0 to 4.
            adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-a14b-i2v(image to video); fal.ai typed endpoint wan/v2.2-a14b/image-to-video/lora (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .image_to_video_a14b import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
        )

    async def get_text_to_video_5b(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan 2.2 5B made of a prompt.

        `GET /302/submit/wan2.2-5b-t2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-5b-t2v(get task result); fal.ai typed endpoint wan/v2.2-5b/text-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_text_to_video_5b import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def text_to_video_5b(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        shift: float | Unset = UNSET,
        interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
        num_interpolated_frames: int | Unset = UNSET,
        adjust_fps_for_interpolation: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a prompt with Wan 2.2 5B.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        A later sibling, `wan-2.2-i2v-fast`, was seen polled at `tasks_fetch` instead.

        `POST /302/submit/wan2.2-5b-t2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            negative_prompt: What the video must not show. The gateway's default is ''.
            num_frames: How many frames, 81 to 121. The gateway's default is 81.
            frames_per_second: Frames a second, 4 to 60. The gateway's default is 24.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.
            guidance_scale: How closely the video follows the prompt. The gateway's default is 3.5.
            shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
            interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
            num_interpolated_frames: How many frames are put between two, 0 to 4.
            adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-5b-t2v(text to video); fal.ai typed endpoint wan/v2.2-5b/text-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .text_to_video_5b import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            guidance_scale=guidance_scale,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
        )

    async def get_image_to_video_5b(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan 2.2 5B made of a picture.

        `GET /302/submit/wan2.2-5b-i2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-5b-i2v(get task result); fal.ai typed endpoint wan/v2.2-5b/image-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_image_to_video_5b import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def image_to_video_5b(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16", "auto"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        shift: float | Unset = UNSET,
        interpolator_model: Literal["film", "none", "rife"] | Unset = UNSET,
        num_interpolated_frames: int | Unset = UNSET,
        adjust_fps_for_interpolation: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a picture with Wan 2.2 5B.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.
        A later sibling, `wan-2.2-i2v-fast`, was seen polled at `tasks_fetch` instead.

        `POST /302/submit/wan2.2-5b-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with.
            negative_prompt: What the video must not show. The gateway's default is ''.
            num_frames: How many frames, 81 to 121. The gateway's default is 81.
            frames_per_second: Frames a second, 4 to 60. The gateway's default is 24.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height; `auto` takes that of the picture. The gateway's default is 'auto'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.
            guidance_scale: How closely the video follows the prompt. The gateway's default is 3.5.
            shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
            interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
            num_interpolated_frames: How many frames are put between two, 0 to 4.
            adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan2.2-5b-i2v(image to video); fal.ai typed endpoint wan/v2.2-5b/image-to-video (fal-ai/fal-js endpoints.ts, 2025-08); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .image_to_video_5b import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            guidance_scale=guidance_scale,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
        )

    async def text_to_video(
        self,
        *,
        model: str,
        input: WanxiangInput | Mapping[str, Any],
        x_dash_scope_async: str | Unset = UNSET,
        parameters: WanxiangParameters | Mapping[str, Any] | Unset = UNSET,
    ) -> AsyncTask[WanxiangSubmission, WanxiangTask]:
        """Film a prompt with Wanx 2.1 of Alibaba.

        The format of DashScope. 302.AI's own code sends `model`, `input.prompt` and `parameters.size`; the other fields
        are the vendor's.

        `POST /aliyun/api/v1/services/aigc/video-generation/video-synthesis`.

        Args:
            model: The model, `wanx2.1-t2v-turbo` or `wanx2.1-t2v-plus`.
            input: See the type.
            x_dash_scope_async: The vendor asks for `enable`; 302.AI's own code does not send it.
            parameters: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > T2V(Text-to-Video); 302ai/302_video_generator: src/services/v-gen.ts; Alibaba Cloud Model Studio, text-to-video reference.
        """
        from .text_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, model=model, input=input, x_dash_scope_async=x_dash_scope_async, parameters=parameters
        )

    async def get_task(
        self,
        task_id: str,
    ) -> WanxiangTask:
        """Ask for the state and the video of a task in the format of DashScope.

        302.AI's own code reads `output.task_status` and `output.video_url` and knows the states `PENDING`, `SUCCEEDED`,
        `FAILED` and `UNKNOWN`; the rest is the vendor's.

        `GET /aliyun/api/v1/tasks/{task_id}`.

        Args:
            task_id: The `output.task_id` of the submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > Tasks(Fetch Task Result); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/ai-sdk; Alibaba Cloud Model Studio, text-to-video reference.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def get_text_to_video_open(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that the open-source Wan made of a prompt.

        `GET /302/submit/wan-t2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-t2v(Fetch Task Result); fal.ai typed endpoint wan-t2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_text_to_video_open import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def text_to_video_open(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a prompt with the open-source Wan.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.

        `POST /302/submit/wan-t2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            negative_prompt: What the video must not show.
            num_frames: How many frames, 81 to 100. The gateway's default is 81.
            frames_per_second: Frames a second, 5 to 24. The gateway's default is 16.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-t2v(Text-to-video open source version); fal.ai typed endpoint wan-t2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .text_to_video_open import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
        )

    async def get_image_to_video_open(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that the open-source Wan made of a picture.

        `GET /302/submit/wan-i2v`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-i2v(Fetch Task Result); fal.ai typed endpoint wan-i2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_image_to_video_open import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def image_to_video_open(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["480p", "720p"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Film a picture with the open-source Wan.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.

        `POST /302/submit/wan-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            image_url: Address of the picture that the video begins with.
            negative_prompt: What the video must not show.
            num_frames: How many frames, 81 to 100. The gateway's default is 81.
            frames_per_second: Frames a second, 5 to 24. The gateway's default is 16.
            seed: For repeatable videos.
            resolution: Lines of the video. The gateway's default is '720p'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-i2v(Image-to-video open source version); fal.ai typed endpoint wan-i2v (fal-ai/fal-js endpoints.ts, 2025-03); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .image_to_video_open import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
        )

    async def get_edited_video(
        self,
        *,
        request_id: str,
    ) -> QueuedVideo:
        """Ask for a video that Wan VACE changed.

        `GET /302/submit/wan-vace`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-vace(Fetch Task Result); fal.ai typed endpoint wan-vace (fal-ai/fal-js endpoints.ts, 2025-07); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .get_edited_video import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def edit_video(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_frames: int | Unset = UNSET,
        frames_per_second: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        task: Literal["depth", "inpainting"] | Unset = UNSET,
        shift: float | Unset = UNSET,
        resolution: Literal["480p", "580p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "auto"] | Unset = UNSET,
        video_url: str | Unset = UNSET,
        mask_video_url: str | Unset = UNSET,
        mask_image_url: str | Unset = UNSET,
        ref_image_urls: Sequence[str] | Unset = UNSET,
        preprocess: bool | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Change a video with the open-source Wan VACE.

        Fields are those of the vendor behind it. Mount and polling are those of other models under `/302/submit`.

        `POST /302/submit/wan-vace`; the path is inferred, no source confirms it.

        Args:
            prompt: What the video shows.
            negative_prompt: What the video must not show.
            num_frames: How many frames, 81 to 100. The gateway's default is 81.
            frames_per_second: Frames a second, 5 to 24. The gateway's default is 16.
            seed: For repeatable videos.
            task: What is done; `depth` keeps the depth of the source, `inpainting` repaints what the mask covers. The gateway's default is 'depth'.
            shift: Shift of the noise schedule. The gateway's default is 5.0.
            resolution: Lines of the video. The gateway's default is '720p'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            video_url: Address of the source video.
            mask_video_url: Address of a video that masks what is repainted.
            mask_image_url: Address of a picture that masks what is repainted; goes before `mask_video_url`.
            ref_image_urls: Addresses of reference pictures.
            preprocess: Whether the source is prepared first.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            enable_safety_checker: Whether prompt and video are checked for what is not safe.
            enable_prompt_expansion: Whether a language model enriches the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Tongyi Wanxiang > wan-vace(Video Edit); fal.ai typed endpoint wan-vace (fal-ai/fal-js endpoints.ts, 2025-07); the polling of hunyuan-video, mochi-v1, latentsync and veo2 under /302/submit.
        """
        from .edit_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            task=task,
            shift=shift,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            video_url=video_url,
            mask_video_url=mask_video_url,
            mask_image_url=mask_image_url,
            ref_image_urls=ref_image_urls,
            preprocess=preprocess,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
        )

    def text_to_video_a14b_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_a14b`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video_a14b import TASK

        return AsyncTask(self._client, TASK, id)

    def image_to_video_a14b_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_a14b`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video_a14b import TASK

        return AsyncTask(self._client, TASK, id)

    def text_to_video_5b_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_5b`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video_5b import TASK

        return AsyncTask(self._client, TASK, id)

    def image_to_video_5b_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_5b`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video_5b import TASK

        return AsyncTask(self._client, TASK, id)

    def task_task(self, id: Any) -> AsyncTask[WanxiangSubmission, WanxiangTask]:
        """Pick up a task that was submitted by `text_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video import TASK

        return AsyncTask(self._client, TASK, id)

    def text_to_video_open_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `text_to_video_open`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video_open import TASK

        return AsyncTask(self._client, TASK, id)

    def image_to_video_open_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `image_to_video_open`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video_open import TASK

        return AsyncTask(self._client, TASK, id)

    def edited_video_task(self, id: Any) -> AsyncTask[SubmitQueued, QueuedVideo]:
        """Pick up a task that was submitted by `edit_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .edit_video import TASK

        return AsyncTask(self._client, TASK, id)
