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
    from ...models.siliconflow_transcript import SiliconflowTranscript
    from ...models.siliconflow_video_submission import SiliconflowVideoSubmission
    from ...models.siliconflow_video_task import SiliconflowVideoTask
    from ...models.siliconflow_voice import SiliconflowVoice
    from . import delete_voice as delete_voice
    from . import generate_image as generate_image
    from . import generate_image_form as generate_image_form
    from . import generate_video as generate_video
    from . import get_video as get_video
    from . import speech as speech
    from . import transcribe as transcribe
    from . import upload_voice as upload_voice

_OPERATIONS = (
    "generate_image",
    "generate_image_form",
    "generate_video",
    "get_video",
    "upload_voice",
    "delete_voice",
    "transcribe",
    "speech",
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

    def upload_voice(
        self,
        *,
        model: str,
        custom_name: str,
        text: str,
        file: FileInput | Unset = UNSET,
        audio: str | Unset = UNSET,
    ) -> SiliconflowVoice:
        """Upload a recording to speak with its voice.

        The sound comes as `file`, or as a data URL in `audio`. The answer is what `voice` of `siliconflow_speech` takes.

        `POST /siliconflow/v1/uploads/audio/voice`.

        Args:
            model: The model that will speak, e.g. `FunAudioLLM/CosyVoice2-0.5B`.
            custom_name: A name for the voice.
            text: What the recording says.
            file: The recording as a file; `file` or `audio` is needed.
            audio: The recording as a data URL.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > SiliconFlow > Upload reference audio; third-party voice assistant that calls api.302.ai/siliconflow (CosyVoiceClone302AI); SiliconFlow, reference of upload-voice.
        """
        from .upload_voice import OPERATION

        return self._client.send(OPERATION, model=model, custom_name=custom_name, text=text, file=file, audio=audio)

    def delete_voice(
        self,
        *,
        uri: str,
    ) -> dict[str, Any]:
        """Delete a recording.

        A POST, under the mount of the other calls; an empty object has been seen as the answer of another gateway.

        `POST /siliconflow/v1/audio/voice/deletions`; the path is inferred, no source confirms it.

        Args:
            uri: The name of the voice, `speech:<name>:…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > SiliconFlow > Delete reference audio, title only; callers of the vendor's /v1/audio/voice/deletions.
        """
        from .delete_voice import OPERATION

        return self._client.send(OPERATION, uri=uri)

    def transcribe(
        self,
        *,
        file: FileInput,
        model: str,
    ) -> SiliconflowTranscript:
        """Write down what a sound says with a model of SiliconFlow.

        The vendor's path under the mount of the other calls.

        `POST /siliconflow/v1/audio/transcriptions`; the path is inferred, no source confirms it.

        Args:
            file: The sound.
            model: The model, `FunAudioLLM/SenseVoiceSmall`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > SiliconFlow > Create speech-to-text request, title only; SiliconFlow, index of its reference; a Ruby client (SenseVoiceSmall).
        """
        from .transcribe import OPERATION

        return self._client.send(OPERATION, file=file, model=model)

    def speech(
        self,
        *,
        model: str,
        input: str,
        voice: str,
        response_format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        stream: bool | Unset = UNSET,
        speed: float | Unset = UNSET,
        gain: float | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text with a model of SiliconFlow.

        The answer is the sound itself, of the type that `response_format` names; with `stream` it is sent as it grows.

        `POST /siliconflow/v1/audio/speech`.

        Args:
            model: The model, e.g. `FunAudioLLM/CosyVoice2-0.5B`; the vendor has others.
            input: The text to speak.
            voice: The voice, e.g. `FunAudioLLM/CosyVoice2-0.5B:diana`, or the `uri` of a recording.
            response_format: Format of the sound. The gateway's default is 'mp3'.
            sample_rate: Sample rate in hertz.
            stream: Send the sound as it grows. The gateway's default is True.
            speed: Speed, 0.25 to 4. The gateway's default is 1.0.
            gain: Volume in decibels, -10 to 10. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > SiliconFlow > Create text-to-speech request; third-party voice assistant that calls api.302.ai/siliconflow/v1/audio/speech; SiliconFlow API reference.
        """
        from .speech import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            sample_rate=sample_rate,
            stream=stream,
            speed=speed,
            gain=gain,
        )

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

    async def upload_voice(
        self,
        *,
        model: str,
        custom_name: str,
        text: str,
        file: FileInput | Unset = UNSET,
        audio: str | Unset = UNSET,
    ) -> SiliconflowVoice:
        """Upload a recording to speak with its voice.

        The sound comes as `file`, or as a data URL in `audio`. The answer is what `voice` of `siliconflow_speech` takes.

        `POST /siliconflow/v1/uploads/audio/voice`.

        Args:
            model: The model that will speak, e.g. `FunAudioLLM/CosyVoice2-0.5B`.
            custom_name: A name for the voice.
            text: What the recording says.
            file: The recording as a file; `file` or `audio` is needed.
            audio: The recording as a data URL.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > SiliconFlow > Upload reference audio; third-party voice assistant that calls api.302.ai/siliconflow (CosyVoiceClone302AI); SiliconFlow, reference of upload-voice.
        """
        from .upload_voice import OPERATION

        return await self._client.send(
            OPERATION, model=model, custom_name=custom_name, text=text, file=file, audio=audio
        )

    async def delete_voice(
        self,
        *,
        uri: str,
    ) -> dict[str, Any]:
        """Delete a recording.

        A POST, under the mount of the other calls; an empty object has been seen as the answer of another gateway.

        `POST /siliconflow/v1/audio/voice/deletions`; the path is inferred, no source confirms it.

        Args:
            uri: The name of the voice, `speech:<name>:…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > SiliconFlow > Delete reference audio, title only; callers of the vendor's /v1/audio/voice/deletions.
        """
        from .delete_voice import OPERATION

        return await self._client.send(OPERATION, uri=uri)

    async def transcribe(
        self,
        *,
        file: FileInput,
        model: str,
    ) -> SiliconflowTranscript:
        """Write down what a sound says with a model of SiliconFlow.

        The vendor's path under the mount of the other calls.

        `POST /siliconflow/v1/audio/transcriptions`; the path is inferred, no source confirms it.

        Args:
            file: The sound.
            model: The model, `FunAudioLLM/SenseVoiceSmall`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > SiliconFlow > Create speech-to-text request, title only; SiliconFlow, index of its reference; a Ruby client (SenseVoiceSmall).
        """
        from .transcribe import OPERATION

        return await self._client.send(OPERATION, file=file, model=model)

    async def speech(
        self,
        *,
        model: str,
        input: str,
        voice: str,
        response_format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        stream: bool | Unset = UNSET,
        speed: float | Unset = UNSET,
        gain: float | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text with a model of SiliconFlow.

        The answer is the sound itself, of the type that `response_format` names; with `stream` it is sent as it grows.

        `POST /siliconflow/v1/audio/speech`.

        Args:
            model: The model, e.g. `FunAudioLLM/CosyVoice2-0.5B`; the vendor has others.
            input: The text to speak.
            voice: The voice, e.g. `FunAudioLLM/CosyVoice2-0.5B:diana`, or the `uri` of a recording.
            response_format: Format of the sound. The gateway's default is 'mp3'.
            sample_rate: Sample rate in hertz.
            stream: Send the sound as it grows. The gateway's default is True.
            speed: Speed, 0.25 to 4. The gateway's default is 1.0.
            gain: Volume in decibels, -10 to 10. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > SiliconFlow > Create text-to-speech request; third-party voice assistant that calls api.302.ai/siliconflow/v1/audio/speech; SiliconFlow API reference.
        """
        from .speech import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            sample_rate=sample_rate,
            stream=stream,
            speed=speed,
            gain=gain,
        )

    def task(self, id: Any) -> AsyncTask[SiliconflowVideoSubmission, SiliconflowVideoTask]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_video import TASK

        return AsyncTask(self._client, TASK, id)
