"""The operations of `client.openai`."""

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
    from ...models.openai_diarized_transcript import OpenaiDiarizedTranscript
    from ...models.openai_transcript import OpenaiTranscript
    from ...models.openai_verbose_transcript import OpenaiVerboseTranscript
    from . import speech as speech
    from . import transcribe as transcribe
    from . import transcribe_diarized as transcribe_diarized
    from . import transcribe_srt as transcribe_srt
    from . import transcribe_text as transcribe_text
    from . import transcribe_verbose as transcribe_verbose
    from . import transcribe_vtt as transcribe_vtt
    from . import translate as translate
    from . import translate_srt as translate_srt
    from . import translate_text as translate_text
    from . import translate_verbose as translate_verbose
    from . import translate_vtt as translate_vtt

_OPERATIONS = (
    "transcribe",
    "transcribe_text",
    "transcribe_srt",
    "transcribe_verbose",
    "transcribe_vtt",
    "transcribe_diarized",
    "speech",
    "translate",
    "translate_text",
    "translate_srt",
    "translate_verbose",
    "translate_vtt",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Openai:
    """The operations of `client.openai`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def transcribe(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> OpenaiTranscript:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    def transcribe_text(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> str:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_text import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    def transcribe_srt(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> str:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_srt import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    def transcribe_verbose(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> OpenaiVerboseTranscript:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_verbose import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    def transcribe_vtt(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> str:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_vtt import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    def transcribe_diarized(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> OpenaiDiarizedTranscript:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_diarized import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    def speech(
        self,
        *,
        model: str,
        input: str,
        voice: str,
        response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        speed: float | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text.

        PTC per million characters: `tts-1` 15, `tts-1-hd` 30; `gpt-4o-mini-tts` costs 0.6 and 12 per million tokens in and
        out. Callers disagree on `gpt-4o-mini-tts`: one sends it, another saw it refused with the code -10003. The latter
        also found that `tts-1` and `tts-1-hd` give no `wav` and no `pcm`. The answer is the sound itself, of the type that
        `response_format` names.

        `POST /v1/audio/speech`.

        Args:
            model: The model: `tts-1`, `tts-1-hd` or `gpt-4o-mini-tts`.
            input: The text to speak, up to 4096 characters.
            voice: The voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer` or `verse`; `ballad` and `verse` of `gpt-4o-mini-tts` only.
            response_format: Format of the sound. The gateway's default is 'mp3'.
            speed: Speed, 0.25 to 4. The gateway's default is 1.0.
            instructions: How to speak, in words; of `gpt-4o-mini-tts` only.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Speech(Text to Speech tts-1); VideoLingo and other third-party callers of api.302.ai/v1/audio/speech; public survey of doc.302.ai, 2026-09 (prices); OpenAI OpenAPI description, CreateSpeechRequest.
        """
        from .speech import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            speed=speed,
            instructions=instructions,
        )

    def translate(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> OpenaiTranscript:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate import OPERATION

        return self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)

    def translate_text(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> str:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate_text import OPERATION

        return self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)

    def translate_srt(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> str:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate_srt import OPERATION

        return self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)

    def translate_verbose(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> OpenaiVerboseTranscript:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate_verbose import OPERATION

        return self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)

    def translate_vtt(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> str:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate_vtt import OPERATION

        return self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)


class AsyncOpenai:
    """The operations of `client.openai`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def transcribe(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> OpenaiTranscript:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    async def transcribe_text(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> str:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_text import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    async def transcribe_srt(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> str:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_srt import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    async def transcribe_verbose(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> OpenaiVerboseTranscript:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_verbose import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    async def transcribe_vtt(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> str:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_vtt import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    async def transcribe_diarized(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
        chunking_strategy: str | Unset = UNSET,
    ) -> OpenaiDiarizedTranscript:
        """Write down what a sound says.

        `whisper-1` of OpenAI (0.006 PTC a minute); `whisper-v3` and `whisper-v3-turbo` of 302.AI (0.002 PTC a minute),
        which take more fields; later `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` and `gpt-4o-transcribe-diarize` too.
        `response_format` decides the answer, each in a method of its own: JSON, bare text, subtitles (SRT or WebVTT),
        JSON with times, and JSON with speakers (of `gpt-4o-transcribe-diarize` only). The pages show the JSON answer
        only; the others are the vendor's. That all the texts come as `text/plain` has not been seen.

        `POST /v1/audio/transcriptions`.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
            prompt: A text that shows the style, or that comes before; of `whisper-1`.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
            language: The language that is spoken, e.g. `en`.
            vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
            preprocessing: How the sound is prepared; of `whisper-v3`.
            timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
            alignment_model: Model that finds the times; of `whisper-v3`.
            chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcriptions(Speech to Text), page 243451581; 302.AI documentation, Audio/Video Processing > OpenAI > Transcriptions(Speech to Text whisper-1), pages 147522049 and 207706572; 302ai/302_ai_avatar_generator; public survey of doc.302.ai, 2026-09 (later models, prices); OpenAI OpenAPI description (verbose_json, diarized_json).
        """
        from .transcribe_diarized import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            prompt=prompt,
            temperature=temperature,
            language=language,
            vad_model=vad_model,
            preprocessing=preprocessing,
            timestamp_granularities=timestamp_granularities,
            alignment_model=alignment_model,
            chunking_strategy=chunking_strategy,
        )

    async def speech(
        self,
        *,
        model: str,
        input: str,
        voice: str,
        response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        speed: float | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text.

        PTC per million characters: `tts-1` 15, `tts-1-hd` 30; `gpt-4o-mini-tts` costs 0.6 and 12 per million tokens in and
        out. Callers disagree on `gpt-4o-mini-tts`: one sends it, another saw it refused with the code -10003. The latter
        also found that `tts-1` and `tts-1-hd` give no `wav` and no `pcm`. The answer is the sound itself, of the type that
        `response_format` names.

        `POST /v1/audio/speech`.

        Args:
            model: The model: `tts-1`, `tts-1-hd` or `gpt-4o-mini-tts`.
            input: The text to speak, up to 4096 characters.
            voice: The voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer` or `verse`; `ballad` and `verse` of `gpt-4o-mini-tts` only.
            response_format: Format of the sound. The gateway's default is 'mp3'.
            speed: Speed, 0.25 to 4. The gateway's default is 1.0.
            instructions: How to speak, in words; of `gpt-4o-mini-tts` only.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Speech(Text to Speech tts-1); VideoLingo and other third-party callers of api.302.ai/v1/audio/speech; public survey of doc.302.ai, 2026-09 (prices); OpenAI OpenAPI description, CreateSpeechRequest.
        """
        from .speech import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            speed=speed,
            instructions=instructions,
        )

    async def translate(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> OpenaiTranscript:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate import OPERATION

        return await self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)

    async def translate_text(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> str:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate_text import OPERATION

        return await self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)

    async def translate_srt(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> str:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate_srt import OPERATION

        return await self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)

    async def translate_verbose(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> OpenaiVerboseTranscript:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate_verbose import OPERATION

        return await self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)

    async def translate_vtt(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> str:
        """Write down in English what a sound says.

        `whisper-1` only. A survey of the documentation names the path, a call has not been seen. `response_format` decides
        the answer as it does for `openai_transcribe`.

        `POST /v1/audio/translations`; the path is inferred, no source confirms it.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-1`.
            prompt: A text in English that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > OpenAI > Translations(Speech to English Text whisper-1), title only; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description, CreateTranslationRequest.
        """
        from .translate_vtt import OPERATION

        return await self._client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)
