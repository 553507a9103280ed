"""The operations of `client.elevenlabs`."""

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
    from ...models.elevenlabs_dictionary import ElevenlabsDictionary
    from ...models.elevenlabs_model import ElevenlabsModel
    from ...models.elevenlabs_queued_speech import ElevenlabsQueuedSpeech
    from ...models.elevenlabs_queued_transcript import ElevenlabsQueuedTranscript
    from ...models.elevenlabs_speech_file import ElevenlabsSpeechFile
    from ...models.elevenlabs_transcript import ElevenlabsTranscript
    from ...models.elevenlabs_voice_list import ElevenlabsVoiceList
    from ...models.elevenlabs_voice_settings import ElevenlabsVoiceSettings
    from ...models.submit_queued import SubmitQueued
    from . import get_flash_speech as get_flash_speech
    from . import get_multilingual_speech as get_multilingual_speech
    from . import get_transcription as get_transcription
    from . import list_models as list_models
    from . import list_voices as list_voices
    from . import speech as speech
    from . import speech_url as speech_url
    from . import submit_flash_speech as submit_flash_speech
    from . import submit_multilingual_speech as submit_multilingual_speech
    from . import submit_transcription as submit_transcription
    from . import transcribe as transcribe
    from . import transcribe_file as transcribe_file

_OPERATIONS = (
    "get_transcription",
    "submit_transcription",
    "get_multilingual_speech",
    "submit_multilingual_speech",
    "get_flash_speech",
    "submit_flash_speech",
    "speech",
    "speech_url",
    "transcribe",
    "transcribe_file",
    "list_models",
    "list_voices",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Elevenlabs:
    """The operations of `client.elevenlabs`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_transcription(
        self,
        *,
        request_id: str,
    ) -> ElevenlabsQueuedTranscript:
        """Ask for what a sound says.

        Done once there is a `text`; `status` may then be absent. The caller asks every 5 seconds.

        `GET /302/submit/elevenlabs/speech-to-text`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > Speech-to-text(Asynchronously fetch results); third-party command line that calls api.302.ai/302/submit/elevenlabs/speech-to-text.
        """
        from .get_transcription import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def submit_transcription(
        self,
        *,
        audio_url: str,
        language_code: str | Unset = UNSET,
        tag_audio_events: bool | Unset = UNSET,
        diarize: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, ElevenlabsQueuedTranscript]:
        """Start writing down what a sound says.

        Asynchronous, in the format of 302.AI; takes an address only.

        `POST /302/submit/elevenlabs/speech-to-text`.

        Args:
            audio_url: Address of the sound.
            language_code: The language that is spoken, e.g. `eng`.
            tag_audio_events: Write down laughter and the like too. The gateway's default is True.
            diarize: Tell the speakers apart. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > Speech-to-text(Speech-to-Text); third-party command line that calls api.302.ai/302/submit/elevenlabs/speech-to-text; fal.ai: elevenlabs speech-to-text.
        """
        from .submit_transcription import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            audio_url=audio_url,
            language_code=language_code,
            tag_audio_events=tag_audio_events,
            diarize=diarize,
        )

    def get_multilingual_speech(
        self,
        *,
        request_id: str,
    ) -> ElevenlabsQueuedSpeech:
        """Ask for the speech of the multilingual model.

        Done once there is an `audio`.

        `GET /302/submit/elevenlabs/tts-multilingual-v2`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > TTS-Multilingual-v2(Asynchronous result retrieval), title only; its sibling speech-to-text; fal.ai: elevenlabs tts multilingual-v2.
        """
        from .get_multilingual_speech import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def submit_multilingual_speech(
        self,
        *,
        text: str,
        voice: str | Unset = UNSET,
        stability: float | Unset = UNSET,
        similarity_boost: float | Unset = UNSET,
        style: float | Unset = UNSET,
        speed: float | Unset = UNSET,
        timestamps: bool | Unset = UNSET,
        previous_text: str | Unset = UNSET,
        next_text: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
    ) -> Task[SubmitQueued, ElevenlabsQueuedSpeech]:
        """Start speaking a text in one of many languages.

        Asynchronous, in the format of 302.AI. A third party's configuration names the sibling
        `/302/submit/elevenlabs/tts-multilingual-v2-sync`, which answers at once.

        `POST /302/submit/elevenlabs/tts-multilingual-v2`; the path is inferred, no source confirms it.

        Args:
            text: The text to speak.
            voice: The name of the voice. The gateway's default is 'Rachel'.
            stability: How even the voice is, 0 to 1. The gateway's default is 0.5.
            similarity_boost: How close it keeps to the original, 0 to 1. The gateway's default is 0.75.
            style: How much the style is exaggerated, 0 to 1.
            speed: Speed, 0.7 to 1.2. The gateway's default is 1.0.
            timestamps: Tell the times of the words too. The gateway's default is False.
            previous_text: What was said before.
            next_text: What will be said next.
            language_code: The language, e.g. `en`.
            apply_text_normalization: Whether numbers and dates are read as they are said. The gateway's default is 'auto'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > TTS-Multilingual-v2(Text-to-Speech), title only; third-party server configuration that names the sibling tts-multilingual-v2-sync; fal.ai: elevenlabs tts multilingual-v2.
        """
        from .submit_multilingual_speech import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            text=text,
            voice=voice,
            stability=stability,
            similarity_boost=similarity_boost,
            style=style,
            speed=speed,
            timestamps=timestamps,
            previous_text=previous_text,
            next_text=next_text,
            language_code=language_code,
            apply_text_normalization=apply_text_normalization,
        )

    def get_flash_speech(
        self,
        *,
        request_id: str,
    ) -> ElevenlabsQueuedSpeech:
        """Ask for the speech of the fast model.

        Done once there is an `audio`.

        `GET /302/submit/elevenlabs/tts-flash-v2.5`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > TTS-Flash-v2.5(Asynchronous result retrieval), title only; its sibling speech-to-text; fal.ai: elevenlabs tts turbo-v2.5.
        """
        from .get_flash_speech import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def submit_flash_speech(
        self,
        *,
        text: str,
        voice: str | Unset = UNSET,
        stability: float | Unset = UNSET,
        similarity_boost: float | Unset = UNSET,
        style: float | Unset = UNSET,
        speed: float | Unset = UNSET,
        timestamps: bool | Unset = UNSET,
        previous_text: str | Unset = UNSET,
        next_text: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
    ) -> Task[SubmitQueued, ElevenlabsQueuedSpeech]:
        """Start speaking a text with the fast model.

        Asynchronous, in the format of 302.AI. The path follows the page's title and its siblings.

        `POST /302/submit/elevenlabs/tts-flash-v2.5`; the path is inferred, no source confirms it.

        Args:
            text: The text to speak.
            voice: The name of the voice. The gateway's default is 'Rachel'.
            stability: How even the voice is, 0 to 1. The gateway's default is 0.5.
            similarity_boost: How close it keeps to the original, 0 to 1. The gateway's default is 0.75.
            style: How much the style is exaggerated, 0 to 1.
            speed: Speed, 0.7 to 1.2. The gateway's default is 1.0.
            timestamps: Tell the times of the words too. The gateway's default is False.
            previous_text: What was said before.
            next_text: What will be said next.
            language_code: The language, e.g. `en`.
            apply_text_normalization: Whether numbers and dates are read as they are said. The gateway's default is 'auto'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > TTS-Flash-v2.5(Text-to-Speech), title only; its siblings tts-multilingual-v2-sync and speech-to-text; fal.ai: elevenlabs tts turbo-v2.5.
        """
        from .submit_flash_speech import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            text=text,
            voice=voice,
            stability=stability,
            similarity_boost=similarity_boost,
            style=style,
            speed=speed,
            timestamps=timestamps,
            previous_text=previous_text,
            next_text=next_text,
            language_code=language_code,
            apply_text_normalization=apply_text_normalization,
        )

    def speech(
        self,
        voice_id: str,
        *,
        text: str,
        output_format: str | Unset = UNSET,
        enable_logging: bool | Unset = UNSET,
        optimize_streaming_latency: int | Unset = UNSET,
        model_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_settings: ElevenlabsVoiceSettings | Mapping[str, Any] | Unset = UNSET,
        seed: int | Unset = UNSET,
        previous_text: str | Unset = UNSET,
        next_text: str | Unset = UNSET,
        pronunciation_dictionary_locators: Sequence[ElevenlabsDictionary | Mapping[str, Any]] | Unset = UNSET,
        previous_request_ids: Sequence[str] | Unset = UNSET,
        next_request_ids: Sequence[str] | Unset = UNSET,
        apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text with a voice of ElevenLabs.

        In the vendor's format. The answer is the sound itself, or with `response_format=url` JSON with its address: `speech`
        and `speech_url`. Only the address has been seen on the gateway.

        `POST /elevenlabs/text-to-speech/{voice_id}`.

        Args:
            voice_id: The id of the voice.
            text: The text to speak.
            output_format: Codec, sample rate in hertz and kilobits a second of the sound. The gateway's default is 'mp3_44100_128'.
            enable_logging: Whether the vendor keeps the text.
            optimize_streaming_latency: How much quality to give up for speed, 0 to 4.
            model_id: The model, e.g. `eleven_v3`. The gateway's default is 'eleven_multilingual_v2'.
            language_code: The language, e.g. `en`.
            voice_settings: See the type.
            seed: For a speech that can be made again.
            previous_text: What was said before.
            next_text: What will be said next.
            pronunciation_dictionary_locators: Dictionaries of pronunciation.
            previous_request_ids: Ids of the speeches before.
            next_request_ids: Ids of the speeches that follow.
            apply_text_normalization: Whether numbers and dates are read as they are said.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Text-to-speech; third-party FastAPI service that calls api.302.ai/elevenlabs/text-to-speech; elevenlabs/elevenlabs-python.
        """
        from .speech import OPERATION

        return self._client.send(
            OPERATION,
            voice_id=voice_id,
            text=text,
            output_format=output_format,
            enable_logging=enable_logging,
            optimize_streaming_latency=optimize_streaming_latency,
            model_id=model_id,
            language_code=language_code,
            voice_settings=voice_settings,
            seed=seed,
            previous_text=previous_text,
            next_text=next_text,
            pronunciation_dictionary_locators=pronunciation_dictionary_locators,
            previous_request_ids=previous_request_ids,
            next_request_ids=next_request_ids,
            apply_text_normalization=apply_text_normalization,
        )

    def speech_url(
        self,
        voice_id: str,
        *,
        text: str,
        output_format: str | Unset = UNSET,
        enable_logging: bool | Unset = UNSET,
        optimize_streaming_latency: int | Unset = UNSET,
        model_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_settings: ElevenlabsVoiceSettings | Mapping[str, Any] | Unset = UNSET,
        seed: int | Unset = UNSET,
        previous_text: str | Unset = UNSET,
        next_text: str | Unset = UNSET,
        pronunciation_dictionary_locators: Sequence[ElevenlabsDictionary | Mapping[str, Any]] | Unset = UNSET,
        previous_request_ids: Sequence[str] | Unset = UNSET,
        next_request_ids: Sequence[str] | Unset = UNSET,
        apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
    ) -> ElevenlabsSpeechFile:
        """Speak a text with a voice of ElevenLabs.

        In the vendor's format. The answer is the sound itself, or with `response_format=url` JSON with its address: `speech`
        and `speech_url`. Only the address has been seen on the gateway.

        `POST /elevenlabs/text-to-speech/{voice_id}`.

        Args:
            voice_id: The id of the voice.
            text: The text to speak.
            output_format: Codec, sample rate in hertz and kilobits a second of the sound. The gateway's default is 'mp3_44100_128'.
            enable_logging: Whether the vendor keeps the text.
            optimize_streaming_latency: How much quality to give up for speed, 0 to 4.
            model_id: The model, e.g. `eleven_v3`. The gateway's default is 'eleven_multilingual_v2'.
            language_code: The language, e.g. `en`.
            voice_settings: See the type.
            seed: For a speech that can be made again.
            previous_text: What was said before.
            next_text: What will be said next.
            pronunciation_dictionary_locators: Dictionaries of pronunciation.
            previous_request_ids: Ids of the speeches before.
            next_request_ids: Ids of the speeches that follow.
            apply_text_normalization: Whether numbers and dates are read as they are said.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Text-to-speech; third-party FastAPI service that calls api.302.ai/elevenlabs/text-to-speech; elevenlabs/elevenlabs-python.
        """
        from .speech_url import OPERATION

        return self._client.send(
            OPERATION,
            voice_id=voice_id,
            text=text,
            output_format=output_format,
            enable_logging=enable_logging,
            optimize_streaming_latency=optimize_streaming_latency,
            model_id=model_id,
            language_code=language_code,
            voice_settings=voice_settings,
            seed=seed,
            previous_text=previous_text,
            next_text=next_text,
            pronunciation_dictionary_locators=pronunciation_dictionary_locators,
            previous_request_ids=previous_request_ids,
            next_request_ids=next_request_ids,
            apply_text_normalization=apply_text_normalization,
        )

    def transcribe(
        self,
        *,
        file: str,
        model_id: Literal["scribe_v1", "scribe_v1_experimental"],
        language_code: str | Unset = UNSET,
        tag_audio_events: bool | Unset = UNSET,
        num_speakers: int | Unset = UNSET,
        timestamps_granularity: Literal["character", "none", "word"] | Unset = UNSET,
        diarize: bool | Unset = UNSET,
    ) -> ElevenlabsTranscript:
        """Write down what a sound says, with the time of every word.

        In the vendor's format, and at once. JSON with an address, or a form with the file itself, which callers send:
        `transcribe` and `transcribe_file`.

        `POST /elevenlabs/speech-to-text`.

        Args:
            file: Address of the sound.
            model_id: The model.
            language_code: The language that is spoken, e.g. `eng`.
            tag_audio_events: Write down laughter and the like too. The gateway's default is True.
            num_speakers: Most speakers.
            timestamps_granularity: What gets times. The gateway's default is 'word'.
            diarize: Tell the speakers apart. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Speech-to-text, page 318268277; third-party callers of api.302.ai/elevenlabs/speech-to-text (the form); elevenlabs/elevenlabs-python.
        """
        from .transcribe import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model_id=model_id,
            language_code=language_code,
            tag_audio_events=tag_audio_events,
            num_speakers=num_speakers,
            timestamps_granularity=timestamps_granularity,
            diarize=diarize,
        )

    def transcribe_file(
        self,
        *,
        file: FileInput,
        model_id: Literal["scribe_v1", "scribe_v1_experimental"],
        language_code: str | Unset = UNSET,
        tag_audio_events: bool | Unset = UNSET,
        num_speakers: int | Unset = UNSET,
        timestamps_granularity: Literal["character", "none", "word"] | Unset = UNSET,
        diarize: bool | Unset = UNSET,
    ) -> ElevenlabsTranscript:
        """Write down what a sound says, with the time of every word.

        In the vendor's format, and at once. JSON with an address, or a form with the file itself, which callers send:
        `transcribe` and `transcribe_file`.

        `POST /elevenlabs/speech-to-text`.

        Args:
            file: The sound.
            model_id: The model.
            language_code: The language that is spoken, e.g. `eng`.
            tag_audio_events: Write down laughter and the like too. The gateway's default is True.
            num_speakers: Most speakers.
            timestamps_granularity: What gets times. The gateway's default is 'word'.
            diarize: Tell the speakers apart. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Speech-to-text, page 318268277; third-party callers of api.302.ai/elevenlabs/speech-to-text (the form); elevenlabs/elevenlabs-python.
        """
        from .transcribe_file import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model_id=model_id,
            language_code=language_code,
            tag_audio_events=tag_audio_events,
            num_speakers=num_speakers,
            timestamps_granularity=timestamps_granularity,
            diarize=diarize,
        )

    def list_models(
        self,
    ) -> list[ElevenlabsModel]:
        """List the models of ElevenLabs.

        The vendor's path without its `/v1`, as its siblings have it; a call has not been seen.

        `GET /elevenlabs/models`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Models (Get Models), title only; its siblings under /elevenlabs; elevenlabs/elevenlabs-python.
        """
        from .list_models import OPERATION

        return self._client.send(OPERATION)

    def list_voices(
        self,
    ) -> ElevenlabsVoiceList:
        """List the voices of ElevenLabs.

        `GET /elevenlabs/voices`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Voices(Get Voices); third-party test that calls api.302.ai/elevenlabs/voices; elevenlabs/elevenlabs-python.
        """
        from .list_voices import OPERATION

        return self._client.send(OPERATION)

    def transcription_task(self, id: Any) -> Task[SubmitQueued, ElevenlabsQueuedTranscript]:
        """Pick up a task that was submitted by `submit_transcription`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit_transcription import TASK

        return Task(self._client, TASK, id)

    def multilingual_speech_task(self, id: Any) -> Task[SubmitQueued, ElevenlabsQueuedSpeech]:
        """Pick up a task that was submitted by `submit_multilingual_speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit_multilingual_speech import TASK

        return Task(self._client, TASK, id)

    def flash_speech_task(self, id: Any) -> Task[SubmitQueued, ElevenlabsQueuedSpeech]:
        """Pick up a task that was submitted by `submit_flash_speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit_flash_speech import TASK

        return Task(self._client, TASK, id)


class AsyncElevenlabs:
    """The operations of `client.elevenlabs`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_transcription(
        self,
        *,
        request_id: str,
    ) -> ElevenlabsQueuedTranscript:
        """Ask for what a sound says.

        Done once there is a `text`; `status` may then be absent. The caller asks every 5 seconds.

        `GET /302/submit/elevenlabs/speech-to-text`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > Speech-to-text(Asynchronously fetch results); third-party command line that calls api.302.ai/302/submit/elevenlabs/speech-to-text.
        """
        from .get_transcription import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def submit_transcription(
        self,
        *,
        audio_url: str,
        language_code: str | Unset = UNSET,
        tag_audio_events: bool | Unset = UNSET,
        diarize: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, ElevenlabsQueuedTranscript]:
        """Start writing down what a sound says.

        Asynchronous, in the format of 302.AI; takes an address only.

        `POST /302/submit/elevenlabs/speech-to-text`.

        Args:
            audio_url: Address of the sound.
            language_code: The language that is spoken, e.g. `eng`.
            tag_audio_events: Write down laughter and the like too. The gateway's default is True.
            diarize: Tell the speakers apart. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > Speech-to-text(Speech-to-Text); third-party command line that calls api.302.ai/302/submit/elevenlabs/speech-to-text; fal.ai: elevenlabs speech-to-text.
        """
        from .submit_transcription import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            audio_url=audio_url,
            language_code=language_code,
            tag_audio_events=tag_audio_events,
            diarize=diarize,
        )

    async def get_multilingual_speech(
        self,
        *,
        request_id: str,
    ) -> ElevenlabsQueuedSpeech:
        """Ask for the speech of the multilingual model.

        Done once there is an `audio`.

        `GET /302/submit/elevenlabs/tts-multilingual-v2`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > TTS-Multilingual-v2(Asynchronous result retrieval), title only; its sibling speech-to-text; fal.ai: elevenlabs tts multilingual-v2.
        """
        from .get_multilingual_speech import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def submit_multilingual_speech(
        self,
        *,
        text: str,
        voice: str | Unset = UNSET,
        stability: float | Unset = UNSET,
        similarity_boost: float | Unset = UNSET,
        style: float | Unset = UNSET,
        speed: float | Unset = UNSET,
        timestamps: bool | Unset = UNSET,
        previous_text: str | Unset = UNSET,
        next_text: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, ElevenlabsQueuedSpeech]:
        """Start speaking a text in one of many languages.

        Asynchronous, in the format of 302.AI. A third party's configuration names the sibling
        `/302/submit/elevenlabs/tts-multilingual-v2-sync`, which answers at once.

        `POST /302/submit/elevenlabs/tts-multilingual-v2`; the path is inferred, no source confirms it.

        Args:
            text: The text to speak.
            voice: The name of the voice. The gateway's default is 'Rachel'.
            stability: How even the voice is, 0 to 1. The gateway's default is 0.5.
            similarity_boost: How close it keeps to the original, 0 to 1. The gateway's default is 0.75.
            style: How much the style is exaggerated, 0 to 1.
            speed: Speed, 0.7 to 1.2. The gateway's default is 1.0.
            timestamps: Tell the times of the words too. The gateway's default is False.
            previous_text: What was said before.
            next_text: What will be said next.
            language_code: The language, e.g. `en`.
            apply_text_normalization: Whether numbers and dates are read as they are said. The gateway's default is 'auto'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > TTS-Multilingual-v2(Text-to-Speech), title only; third-party server configuration that names the sibling tts-multilingual-v2-sync; fal.ai: elevenlabs tts multilingual-v2.
        """
        from .submit_multilingual_speech import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            text=text,
            voice=voice,
            stability=stability,
            similarity_boost=similarity_boost,
            style=style,
            speed=speed,
            timestamps=timestamps,
            previous_text=previous_text,
            next_text=next_text,
            language_code=language_code,
            apply_text_normalization=apply_text_normalization,
        )

    async def get_flash_speech(
        self,
        *,
        request_id: str,
    ) -> ElevenlabsQueuedSpeech:
        """Ask for the speech of the fast model.

        Done once there is an `audio`.

        `GET /302/submit/elevenlabs/tts-flash-v2.5`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > TTS-Flash-v2.5(Asynchronous result retrieval), title only; its sibling speech-to-text; fal.ai: elevenlabs tts turbo-v2.5.
        """
        from .get_flash_speech import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def submit_flash_speech(
        self,
        *,
        text: str,
        voice: str | Unset = UNSET,
        stability: float | Unset = UNSET,
        similarity_boost: float | Unset = UNSET,
        style: float | Unset = UNSET,
        speed: float | Unset = UNSET,
        timestamps: bool | Unset = UNSET,
        previous_text: str | Unset = UNSET,
        next_text: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, ElevenlabsQueuedSpeech]:
        """Start speaking a text with the fast model.

        Asynchronous, in the format of 302.AI. The path follows the page's title and its siblings.

        `POST /302/submit/elevenlabs/tts-flash-v2.5`; the path is inferred, no source confirms it.

        Args:
            text: The text to speak.
            voice: The name of the voice. The gateway's default is 'Rachel'.
            stability: How even the voice is, 0 to 1. The gateway's default is 0.5.
            similarity_boost: How close it keeps to the original, 0 to 1. The gateway's default is 0.75.
            style: How much the style is exaggerated, 0 to 1.
            speed: Speed, 0.7 to 1.2. The gateway's default is 1.0.
            timestamps: Tell the times of the words too. The gateway's default is False.
            previous_text: What was said before.
            next_text: What will be said next.
            language_code: The language, e.g. `en`.
            apply_text_normalization: Whether numbers and dates are read as they are said. The gateway's default is 'auto'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > 302 Format > TTS-Flash-v2.5(Text-to-Speech), title only; its siblings tts-multilingual-v2-sync and speech-to-text; fal.ai: elevenlabs tts turbo-v2.5.
        """
        from .submit_flash_speech import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            text=text,
            voice=voice,
            stability=stability,
            similarity_boost=similarity_boost,
            style=style,
            speed=speed,
            timestamps=timestamps,
            previous_text=previous_text,
            next_text=next_text,
            language_code=language_code,
            apply_text_normalization=apply_text_normalization,
        )

    async def speech(
        self,
        voice_id: str,
        *,
        text: str,
        output_format: str | Unset = UNSET,
        enable_logging: bool | Unset = UNSET,
        optimize_streaming_latency: int | Unset = UNSET,
        model_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_settings: ElevenlabsVoiceSettings | Mapping[str, Any] | Unset = UNSET,
        seed: int | Unset = UNSET,
        previous_text: str | Unset = UNSET,
        next_text: str | Unset = UNSET,
        pronunciation_dictionary_locators: Sequence[ElevenlabsDictionary | Mapping[str, Any]] | Unset = UNSET,
        previous_request_ids: Sequence[str] | Unset = UNSET,
        next_request_ids: Sequence[str] | Unset = UNSET,
        apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text with a voice of ElevenLabs.

        In the vendor's format. The answer is the sound itself, or with `response_format=url` JSON with its address: `speech`
        and `speech_url`. Only the address has been seen on the gateway.

        `POST /elevenlabs/text-to-speech/{voice_id}`.

        Args:
            voice_id: The id of the voice.
            text: The text to speak.
            output_format: Codec, sample rate in hertz and kilobits a second of the sound. The gateway's default is 'mp3_44100_128'.
            enable_logging: Whether the vendor keeps the text.
            optimize_streaming_latency: How much quality to give up for speed, 0 to 4.
            model_id: The model, e.g. `eleven_v3`. The gateway's default is 'eleven_multilingual_v2'.
            language_code: The language, e.g. `en`.
            voice_settings: See the type.
            seed: For a speech that can be made again.
            previous_text: What was said before.
            next_text: What will be said next.
            pronunciation_dictionary_locators: Dictionaries of pronunciation.
            previous_request_ids: Ids of the speeches before.
            next_request_ids: Ids of the speeches that follow.
            apply_text_normalization: Whether numbers and dates are read as they are said.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Text-to-speech; third-party FastAPI service that calls api.302.ai/elevenlabs/text-to-speech; elevenlabs/elevenlabs-python.
        """
        from .speech import OPERATION

        return await self._client.send(
            OPERATION,
            voice_id=voice_id,
            text=text,
            output_format=output_format,
            enable_logging=enable_logging,
            optimize_streaming_latency=optimize_streaming_latency,
            model_id=model_id,
            language_code=language_code,
            voice_settings=voice_settings,
            seed=seed,
            previous_text=previous_text,
            next_text=next_text,
            pronunciation_dictionary_locators=pronunciation_dictionary_locators,
            previous_request_ids=previous_request_ids,
            next_request_ids=next_request_ids,
            apply_text_normalization=apply_text_normalization,
        )

    async def speech_url(
        self,
        voice_id: str,
        *,
        text: str,
        output_format: str | Unset = UNSET,
        enable_logging: bool | Unset = UNSET,
        optimize_streaming_latency: int | Unset = UNSET,
        model_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_settings: ElevenlabsVoiceSettings | Mapping[str, Any] | Unset = UNSET,
        seed: int | Unset = UNSET,
        previous_text: str | Unset = UNSET,
        next_text: str | Unset = UNSET,
        pronunciation_dictionary_locators: Sequence[ElevenlabsDictionary | Mapping[str, Any]] | Unset = UNSET,
        previous_request_ids: Sequence[str] | Unset = UNSET,
        next_request_ids: Sequence[str] | Unset = UNSET,
        apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
    ) -> ElevenlabsSpeechFile:
        """Speak a text with a voice of ElevenLabs.

        In the vendor's format. The answer is the sound itself, or with `response_format=url` JSON with its address: `speech`
        and `speech_url`. Only the address has been seen on the gateway.

        `POST /elevenlabs/text-to-speech/{voice_id}`.

        Args:
            voice_id: The id of the voice.
            text: The text to speak.
            output_format: Codec, sample rate in hertz and kilobits a second of the sound. The gateway's default is 'mp3_44100_128'.
            enable_logging: Whether the vendor keeps the text.
            optimize_streaming_latency: How much quality to give up for speed, 0 to 4.
            model_id: The model, e.g. `eleven_v3`. The gateway's default is 'eleven_multilingual_v2'.
            language_code: The language, e.g. `en`.
            voice_settings: See the type.
            seed: For a speech that can be made again.
            previous_text: What was said before.
            next_text: What will be said next.
            pronunciation_dictionary_locators: Dictionaries of pronunciation.
            previous_request_ids: Ids of the speeches before.
            next_request_ids: Ids of the speeches that follow.
            apply_text_normalization: Whether numbers and dates are read as they are said.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Text-to-speech; third-party FastAPI service that calls api.302.ai/elevenlabs/text-to-speech; elevenlabs/elevenlabs-python.
        """
        from .speech_url import OPERATION

        return await self._client.send(
            OPERATION,
            voice_id=voice_id,
            text=text,
            output_format=output_format,
            enable_logging=enable_logging,
            optimize_streaming_latency=optimize_streaming_latency,
            model_id=model_id,
            language_code=language_code,
            voice_settings=voice_settings,
            seed=seed,
            previous_text=previous_text,
            next_text=next_text,
            pronunciation_dictionary_locators=pronunciation_dictionary_locators,
            previous_request_ids=previous_request_ids,
            next_request_ids=next_request_ids,
            apply_text_normalization=apply_text_normalization,
        )

    async def transcribe(
        self,
        *,
        file: str,
        model_id: Literal["scribe_v1", "scribe_v1_experimental"],
        language_code: str | Unset = UNSET,
        tag_audio_events: bool | Unset = UNSET,
        num_speakers: int | Unset = UNSET,
        timestamps_granularity: Literal["character", "none", "word"] | Unset = UNSET,
        diarize: bool | Unset = UNSET,
    ) -> ElevenlabsTranscript:
        """Write down what a sound says, with the time of every word.

        In the vendor's format, and at once. JSON with an address, or a form with the file itself, which callers send:
        `transcribe` and `transcribe_file`.

        `POST /elevenlabs/speech-to-text`.

        Args:
            file: Address of the sound.
            model_id: The model.
            language_code: The language that is spoken, e.g. `eng`.
            tag_audio_events: Write down laughter and the like too. The gateway's default is True.
            num_speakers: Most speakers.
            timestamps_granularity: What gets times. The gateway's default is 'word'.
            diarize: Tell the speakers apart. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Speech-to-text, page 318268277; third-party callers of api.302.ai/elevenlabs/speech-to-text (the form); elevenlabs/elevenlabs-python.
        """
        from .transcribe import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model_id=model_id,
            language_code=language_code,
            tag_audio_events=tag_audio_events,
            num_speakers=num_speakers,
            timestamps_granularity=timestamps_granularity,
            diarize=diarize,
        )

    async def transcribe_file(
        self,
        *,
        file: FileInput,
        model_id: Literal["scribe_v1", "scribe_v1_experimental"],
        language_code: str | Unset = UNSET,
        tag_audio_events: bool | Unset = UNSET,
        num_speakers: int | Unset = UNSET,
        timestamps_granularity: Literal["character", "none", "word"] | Unset = UNSET,
        diarize: bool | Unset = UNSET,
    ) -> ElevenlabsTranscript:
        """Write down what a sound says, with the time of every word.

        In the vendor's format, and at once. JSON with an address, or a form with the file itself, which callers send:
        `transcribe` and `transcribe_file`.

        `POST /elevenlabs/speech-to-text`.

        Args:
            file: The sound.
            model_id: The model.
            language_code: The language that is spoken, e.g. `eng`.
            tag_audio_events: Write down laughter and the like too. The gateway's default is True.
            num_speakers: Most speakers.
            timestamps_granularity: What gets times. The gateway's default is 'word'.
            diarize: Tell the speakers apart. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Speech-to-text, page 318268277; third-party callers of api.302.ai/elevenlabs/speech-to-text (the form); elevenlabs/elevenlabs-python.
        """
        from .transcribe_file import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model_id=model_id,
            language_code=language_code,
            tag_audio_events=tag_audio_events,
            num_speakers=num_speakers,
            timestamps_granularity=timestamps_granularity,
            diarize=diarize,
        )

    async def list_models(
        self,
    ) -> list[ElevenlabsModel]:
        """List the models of ElevenLabs.

        The vendor's path without its `/v1`, as its siblings have it; a call has not been seen.

        `GET /elevenlabs/models`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Models (Get Models), title only; its siblings under /elevenlabs; elevenlabs/elevenlabs-python.
        """
        from .list_models import OPERATION

        return await self._client.send(OPERATION)

    async def list_voices(
        self,
    ) -> ElevenlabsVoiceList:
        """List the voices of ElevenLabs.

        `GET /elevenlabs/voices`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Elevenlabs > Official Format > Voices(Get Voices); third-party test that calls api.302.ai/elevenlabs/voices; elevenlabs/elevenlabs-python.
        """
        from .list_voices import OPERATION

        return await self._client.send(OPERATION)

    def transcription_task(self, id: Any) -> AsyncTask[SubmitQueued, ElevenlabsQueuedTranscript]:
        """Pick up a task that was submitted by `submit_transcription`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit_transcription import TASK

        return AsyncTask(self._client, TASK, id)

    def multilingual_speech_task(self, id: Any) -> AsyncTask[SubmitQueued, ElevenlabsQueuedSpeech]:
        """Pick up a task that was submitted by `submit_multilingual_speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit_multilingual_speech import TASK

        return AsyncTask(self._client, TASK, id)

    def flash_speech_task(self, id: Any) -> AsyncTask[SubmitQueued, ElevenlabsQueuedSpeech]:
        """Pick up a task that was submitted by `submit_flash_speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit_flash_speech import TASK

        return AsyncTask(self._client, TASK, id)
