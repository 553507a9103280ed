"""The operations of `client.audio_models`."""

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
    from ...models.audio_models_alignment import AudioModelsAlignment
    from ...models.audio_models_diffrhythm_song import AudioModelsDiffrhythmSong
    from ...models.audio_models_dubbed_video import AudioModelsDubbedVideo
    from ...models.audio_models_f5_speech import AudioModelsF5Speech
    from ...models.audio_models_queued_f5_speech import AudioModelsQueuedF5Speech
    from ...models.audio_models_stable_audio import AudioModelsStableAudio
    from ...models.audio_models_subtitles import AudioModelsSubtitles
    from ...models.audio_models_transcript import AudioModelsTranscript
    from ...models.audio_models_whisperx_transcript import AudioModelsWhisperxTranscript
    from ...models.submit_queued import SubmitQueued
    from . import align as align
    from . import align_srt as align_srt
    from . import align_vtt as align_vtt
    from . import dub_video as dub_video
    from . import generate_diffrhythm as generate_diffrhythm
    from . import generate_stable_audio as generate_stable_audio
    from . import get_dubbed_video as get_dubbed_video
    from . import get_speech_f5 as get_speech_f5
    from . import get_subtitles as get_subtitles
    from . import speech_f5 as speech_f5
    from . import submit_speech_f5 as submit_speech_f5
    from . import transcribe as transcribe
    from . import transcribe_file as transcribe_file
    from . import transcribe_whisperx as transcribe_whisperx

_OPERATIONS = (
    "generate_stable_audio",
    "get_subtitles",
    "align",
    "align_srt",
    "align_vtt",
    "transcribe_whisperx",
    "speech_f5",
    "get_speech_f5",
    "submit_speech_f5",
    "get_dubbed_video",
    "dub_video",
    "generate_diffrhythm",
    "transcribe",
    "transcribe_file",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class AudioModels:
    """The operations of `client.audio_models`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_stable_audio(
        self,
        *,
        prompt: str,
        seconds_start: int | Unset = UNSET,
        seconds_total: int | Unset = UNSET,
        steps: int | Unset = UNSET,
    ) -> AudioModelsStableAudio:
        """Make music without a voice with Stable Audio.

        Neither a page's text nor a caller has been found: the fields are those of fal.ai's model of the name. The vendor's own
        form is a later page, `POST /sd/v2beta/audio/stable-audio-2/text-to-audio`.

        `POST /302/submit/stable-audio`; the path is inferred, no source confirms it.

        Args:
            prompt: What to play.
            seconds_start: Second of the piece that it begins with. The gateway's default is 0.
            seconds_total: Length in seconds, up to 47. The gateway's default is 30.
            steps: Steps of denoising. The gateway's default is 100.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Stable-Audio(instrumental generation), title only; the pattern of the section: models are called by their title in lower case; fal.ai: stable-audio.
        """
        from .generate_stable_audio import OPERATION

        return self._client.send(
            OPERATION, prompt=prompt, seconds_start=seconds_start, seconds_total=seconds_total, steps=steps
        )

    def get_subtitles(
        self,
        *,
        url: str,
    ) -> AudioModelsSubtitles:
        """Read the subtitles of a video or a sound.

        Apps of 302.AI read `detail.subtitlesArray` only, and put the address into the query as it is.

        `GET /302/transcript`.

        Args:
            url: Address of the video or the sound.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcript (Audio/Video to Text); 302ai/302_document_editor: SubtitleExtraction; 302ai/302_paper_writting.
        """
        from .get_subtitles import OPERATION

        return self._client.send(OPERATION, url=url)

    def align(
        self,
        *,
        file: FileInput,
        model: str,
        text: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
    ) -> AudioModelsAlignment:
        """Find the times of a text in a sound.

        0.002 PTC a minute. `response_format` decides the answer: `align` for JSON, `align_srt` and `align_vtt` for
        subtitles. The page shows the plain answer of a transcription; the times are those of the vendor behind it,
        Fireworks AI, which also requires `text`.

        `POST /v1/audio/alignments`; price: 0.002 PTC (1 PTC = 1 USD) per minute.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-v3` or `whisper-v3-turbo`.
            text: What it says; the page does not require it, the vendor does.
            vad_model: Model that finds speech. The gateway's default is 'silero'.
            preprocessing: How the sound is prepared. The gateway's default is 'none'.
            alignment_model: Model that finds the times. The gateway's default is 'tdnn_ffn'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Alignments(Subtitle Timing), page 243497769; Fireworks AI audio alignments reference.
        """
        from .align import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            text=text,
            vad_model=vad_model,
            preprocessing=preprocessing,
            alignment_model=alignment_model,
        )

    def align_srt(
        self,
        *,
        file: FileInput,
        model: str,
        text: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
    ) -> str:
        """Find the times of a text in a sound.

        0.002 PTC a minute. `response_format` decides the answer: `align` for JSON, `align_srt` and `align_vtt` for
        subtitles. The page shows the plain answer of a transcription; the times are those of the vendor behind it,
        Fireworks AI, which also requires `text`.

        `POST /v1/audio/alignments`; price: 0.002 PTC (1 PTC = 1 USD) per minute.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-v3` or `whisper-v3-turbo`.
            text: What it says; the page does not require it, the vendor does.
            vad_model: Model that finds speech. The gateway's default is 'silero'.
            preprocessing: How the sound is prepared. The gateway's default is 'none'.
            alignment_model: Model that finds the times. The gateway's default is 'tdnn_ffn'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Alignments(Subtitle Timing), page 243497769; Fireworks AI audio alignments reference.
        """
        from .align_srt import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            text=text,
            vad_model=vad_model,
            preprocessing=preprocessing,
            alignment_model=alignment_model,
        )

    def align_vtt(
        self,
        *,
        file: FileInput,
        model: str,
        text: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
    ) -> str:
        """Find the times of a text in a sound.

        0.002 PTC a minute. `response_format` decides the answer: `align` for JSON, `align_srt` and `align_vtt` for
        subtitles. The page shows the plain answer of a transcription; the times are those of the vendor behind it,
        Fireworks AI, which also requires `text`.

        `POST /v1/audio/alignments`; price: 0.002 PTC (1 PTC = 1 USD) per minute.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-v3` or `whisper-v3-turbo`.
            text: What it says; the page does not require it, the vendor does.
            vad_model: Model that finds speech. The gateway's default is 'silero'.
            preprocessing: How the sound is prepared. The gateway's default is 'none'.
            alignment_model: Model that finds the times. The gateway's default is 'tdnn_ffn'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Alignments(Subtitle Timing), page 243497769; Fireworks AI audio alignments reference.
        """
        from .align_vtt import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            text=text,
            vad_model=vad_model,
            preprocessing=preprocessing,
            alignment_model=alignment_model,
        )

    def transcribe_whisperx(
        self,
        *,
        audio_input: FileInput,
        processing_type: str | Unset = UNSET,
        language: str | Unset = UNSET,
        translate: bool | Unset = UNSET,
        output: str | Unset = UNSET,
    ) -> AudioModelsWhisperxTranscript:
        """Write down what a sound says with WhisperX, with the time of every word.

        Takes a file, no address. `align`, `translate=false` and the outputs `raw` and `text` are all that has been seen; no
        caller reads anything but JSON.

        `POST /302/whisperx`.

        Args:
            audio_input: The sound.
            processing_type: What to do: `align`.
            language: The language that is spoken, e.g. `zh`.
            translate: Translate what is said. The gateway's default is False.
            output: Form of the answer; `raw` and `text` have been seen.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > WhisperX; VideoLingo: whisperX_302.py, and three more third-party callers of api.302.ai/302/whisperx.
        """
        from .transcribe_whisperx import OPERATION

        return self._client.send(
            OPERATION,
            audio_input=audio_input,
            processing_type=processing_type,
            language=language,
            translate=translate,
            output=output,
        )

    def speech_f5(
        self,
        *,
        gen_text: str,
        ref_audio_url: str,
        model_type: Literal["E2-TTS", "F5-TTS"],
        ref_text: str | Unset = UNSET,
        remove_silence: bool | Unset = UNSET,
    ) -> AudioModelsF5Speech:
        """Speak a text in the voice of a recording with F5-TTS.

        `ref_text`, `remove_silence` and `E2-TTS` are fal.ai's; callers send the rest.

        `POST /302/submit/f5-tts`.

        Args:
            gen_text: The text to speak.
            ref_audio_url: Address of a recording of the voice.
            model_type: The model.
            ref_text: What the recording says.
            remove_silence: Take silence out. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > F5-TTS(Text to Speech); VideoLingo: _302_f5tts.py; fal.ai: f5-tts.
        """
        from .speech_f5 import OPERATION

        return self._client.send(
            OPERATION,
            gen_text=gen_text,
            ref_audio_url=ref_audio_url,
            model_type=model_type,
            ref_text=ref_text,
            remove_silence=remove_silence,
        )

    def get_speech_f5(
        self,
        *,
        request_id: str,
    ) -> AudioModelsQueuedF5Speech:
        """Ask for the speech of F5-TTS.

        Done once there is an `audio_url`.

        `GET /302/submit/f5-tts-async`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > F5-TTS (Asynchronously Retrieve Results), title only; pages of 2026, which have results at GET /302/submit/<model>-async.
        """
        from .get_speech_f5 import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def submit_speech_f5(
        self,
        *,
        gen_text: str,
        ref_audio_url: str,
        model_type: Literal["E2-TTS", "F5-TTS"],
        ref_text: str | Unset = UNSET,
        remove_silence: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, AudioModelsQueuedF5Speech]:
        """Start speaking a text in the voice of a recording with F5-TTS.

        Asynchronous; the body is that of the call that answers at once. The path follows the pattern of its kind.

        `POST /302/submit/f5-tts-async`; the path is inferred, no source confirms it.

        Args:
            gen_text: The text to speak.
            ref_audio_url: Address of a recording of the voice.
            model_type: The model.
            ref_text: What the recording says.
            remove_silence: Take silence out. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > F5-TTS (Asynchronous Text-to-Speech), title only; pages of 2026, which have results at GET /302/submit/<model>-async; VideoLingo: _302_f5tts.py (the sibling /302/submit/f5-tts).
        """
        from .submit_speech_f5 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            gen_text=gen_text,
            ref_audio_url=ref_audio_url,
            model_type=model_type,
            ref_text=ref_text,
            remove_silence=remove_silence,
        )

    def get_dubbed_video(
        self,
        *,
        request_id: str,
    ) -> AudioModelsDubbedVideo:
        """Ask for the video with its sound.

        `COMPLETED` ends it; the app takes `failed` and any `error` for a failure. The page serves sounds without a video too,
        whose call has not been found; their result is presumably an `audio` as fal.ai has it.

        `GET /302/submit/mmaudio`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > mmaudio (Asynchronous Result Retrieval); a web app in the style of 302.AI that asks at 302/submit/mmaudio, repository not named; fal.ai: mmaudio-v2.
        """
        from .get_dubbed_video import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def dub_video(
        self,
        *,
        video_url: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_steps: int | Unset = UNSET,
        duration: float | Unset = UNSET,
        cfg_strength: float | Unset = UNSET,
    ) -> Task[SubmitQueued, AudioModelsDubbedVideo]:
        """Start making the sound of a video with MMAudio.

        Asynchronous. `duration` has fal.ai's default; the app that was seen leaves it out.

        `POST /302/submit/mmaudio`.

        Args:
            video_url: Address of the video.
            prompt: What is heard.
            negative_prompt: What must not be heard. The gateway's default is ''.
            num_steps: Steps of the model. The gateway's default is 25.
            duration: Length in seconds. The gateway's default is 8.0.
            cfg_strength: How closely the prompt is followed. The gateway's default is 4.5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > mmaudio(AI Video Voiceover); a web app in the style of 302.AI that calls 302/submit/mmaudio, repository not named; fal.ai: mmaudio-v2.
        """
        from .dub_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            video_url=video_url,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_steps=num_steps,
            duration=duration,
            cfg_strength=cfg_strength,
        )

    def generate_diffrhythm(
        self,
        *,
        lyrics: str,
        reference_audio_url: str | Unset = UNSET,
        style_prompt: str | Unset = UNSET,
        music_duration: Literal["285s", "95s"] | Unset = UNSET,
        cfg_strength: float | Unset = UNSET,
        scheduler: Literal["euler", "implicit_adams", "midpoint", "rk4"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
    ) -> AudioModelsDiffrhythmSong:
        """Make a song with DiffRhythm.

        Neither a page's text nor a caller has been found: the fields are those of fal.ai's model of the name, and whether the
        song comes at once is not known.

        `POST /302/submit/diffrhythm`; the path is inferred, no source confirms it.

        Args:
            lyrics: The lyrics, in lines of `[mm:ss.xx]text`.
            reference_audio_url: Address of a song with the style.
            style_prompt: The style in words.
            music_duration: Length. The gateway's default is '95s'.
            cfg_strength: How closely the style is followed. The gateway's default is 4.0.
            scheduler: How the steps are made. The gateway's default is 'euler'.
            num_inference_steps: Steps of denoising. The gateway's default is 32.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Diffrhythm(Song Generation), title only; the pattern of the section: models are called by their title in lower case; fal.ai: diffrhythm.
        """
        from .generate_diffrhythm import OPERATION

        return self._client.send(
            OPERATION,
            lyrics=lyrics,
            reference_audio_url=reference_audio_url,
            style_prompt=style_prompt,
            music_duration=music_duration,
            cfg_strength=cfg_strength,
            scheduler=scheduler,
            num_inference_steps=num_inference_steps,
        )

    def transcribe(
        self,
        *,
        file: str,
        model: str,
        response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | Unset = UNSET,
        language: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        timestamp_granularities: Sequence[str] | Unset = UNSET,
        include: Sequence[str] | Unset = UNSET,
    ) -> AudioModelsTranscript:
        """Write down what a sound says with any vendor's model.

        `transcribe` takes an address or a data URL, `transcribe_file` a file. Models are `whisper-1`, `gpt-4o-transcribe`,
        `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize`, `recognize`, `scribe_v1`, `scribe_v1_experimental` and
        `sensevoice`; the charge is the model's. Described for JSON answers: `json`, `verbose_json` and `diarized_json`. The
        forms `text`, `srt` and `vtt` answer text, which these methods do not read.

        `POST /302/v1/audio/transcriptions`.

        Args:
            file: Address of the sound, or the sound as a data URL.
            model: The model, e.g. `scribe_v1`.
            response_format: Form of the answer.
            language: The language that is spoken, e.g. `en`.
            prompt: A text that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1.
            timestamp_granularities: What gets times, `word` or `segment`.
            include: What to tell besides, e.g. `logprobs`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; 302ai/ai-sdk: transcription; public survey of doc.302.ai, 2026-09.
        """
        from .transcribe import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            response_format=response_format,
            language=language,
            prompt=prompt,
            temperature=temperature,
            timestamp_granularities=timestamp_granularities,
            include=include,
        )

    def transcribe_file(
        self,
        *,
        file: FileInput,
        model: str,
        response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | Unset = UNSET,
        language: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        timestamp_granularities: Sequence[str] | Unset = UNSET,
        include: Sequence[str] | Unset = UNSET,
    ) -> AudioModelsTranscript:
        """Write down what a sound says with any vendor's model.

        `transcribe` takes an address or a data URL, `transcribe_file` a file. Models are `whisper-1`, `gpt-4o-transcribe`,
        `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize`, `recognize`, `scribe_v1`, `scribe_v1_experimental` and
        `sensevoice`; the charge is the model's. Described for JSON answers: `json`, `verbose_json` and `diarized_json`. The
        forms `text`, `srt` and `vtt` answer text, which these methods do not read.

        `POST /302/v1/audio/transcriptions`.

        Args:
            file: The sound.
            model: The model, e.g. `scribe_v1`.
            response_format: Form of the answer.
            language: The language that is spoken, e.g. `en`.
            prompt: A text that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1.
            timestamp_granularities: What gets times, `word` or `segment`.
            include: What to tell besides, e.g. `logprobs`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; 302ai/ai-sdk: transcription; public survey of doc.302.ai, 2026-09.
        """
        from .transcribe_file import OPERATION

        return self._client.send(
            OPERATION,
            file=file,
            model=model,
            response_format=response_format,
            language=language,
            prompt=prompt,
            temperature=temperature,
            timestamp_granularities=timestamp_granularities,
            include=include,
        )

    def speech_f5_task(self, id: Any) -> Task[SubmitQueued, AudioModelsQueuedF5Speech]:
        """Pick up a task that was submitted by `submit_speech_f5`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit_speech_f5 import TASK

        return Task(self._client, TASK, id)

    def dubbed_video_task(self, id: Any) -> Task[SubmitQueued, AudioModelsDubbedVideo]:
        """Pick up a task that was submitted by `dub_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .dub_video import TASK

        return Task(self._client, TASK, id)


class AsyncAudioModels:
    """The operations of `client.audio_models`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_stable_audio(
        self,
        *,
        prompt: str,
        seconds_start: int | Unset = UNSET,
        seconds_total: int | Unset = UNSET,
        steps: int | Unset = UNSET,
    ) -> AudioModelsStableAudio:
        """Make music without a voice with Stable Audio.

        Neither a page's text nor a caller has been found: the fields are those of fal.ai's model of the name. The vendor's own
        form is a later page, `POST /sd/v2beta/audio/stable-audio-2/text-to-audio`.

        `POST /302/submit/stable-audio`; the path is inferred, no source confirms it.

        Args:
            prompt: What to play.
            seconds_start: Second of the piece that it begins with. The gateway's default is 0.
            seconds_total: Length in seconds, up to 47. The gateway's default is 30.
            steps: Steps of denoising. The gateway's default is 100.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Stable-Audio(instrumental generation), title only; the pattern of the section: models are called by their title in lower case; fal.ai: stable-audio.
        """
        from .generate_stable_audio import OPERATION

        return await self._client.send(
            OPERATION, prompt=prompt, seconds_start=seconds_start, seconds_total=seconds_total, steps=steps
        )

    async def get_subtitles(
        self,
        *,
        url: str,
    ) -> AudioModelsSubtitles:
        """Read the subtitles of a video or a sound.

        Apps of 302.AI read `detail.subtitlesArray` only, and put the address into the query as it is.

        `GET /302/transcript`.

        Args:
            url: Address of the video or the sound.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Transcript (Audio/Video to Text); 302ai/302_document_editor: SubtitleExtraction; 302ai/302_paper_writting.
        """
        from .get_subtitles import OPERATION

        return await self._client.send(OPERATION, url=url)

    async def align(
        self,
        *,
        file: FileInput,
        model: str,
        text: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
    ) -> AudioModelsAlignment:
        """Find the times of a text in a sound.

        0.002 PTC a minute. `response_format` decides the answer: `align` for JSON, `align_srt` and `align_vtt` for
        subtitles. The page shows the plain answer of a transcription; the times are those of the vendor behind it,
        Fireworks AI, which also requires `text`.

        `POST /v1/audio/alignments`; price: 0.002 PTC (1 PTC = 1 USD) per minute.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-v3` or `whisper-v3-turbo`.
            text: What it says; the page does not require it, the vendor does.
            vad_model: Model that finds speech. The gateway's default is 'silero'.
            preprocessing: How the sound is prepared. The gateway's default is 'none'.
            alignment_model: Model that finds the times. The gateway's default is 'tdnn_ffn'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Alignments(Subtitle Timing), page 243497769; Fireworks AI audio alignments reference.
        """
        from .align import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            text=text,
            vad_model=vad_model,
            preprocessing=preprocessing,
            alignment_model=alignment_model,
        )

    async def align_srt(
        self,
        *,
        file: FileInput,
        model: str,
        text: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
    ) -> str:
        """Find the times of a text in a sound.

        0.002 PTC a minute. `response_format` decides the answer: `align` for JSON, `align_srt` and `align_vtt` for
        subtitles. The page shows the plain answer of a transcription; the times are those of the vendor behind it,
        Fireworks AI, which also requires `text`.

        `POST /v1/audio/alignments`; price: 0.002 PTC (1 PTC = 1 USD) per minute.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-v3` or `whisper-v3-turbo`.
            text: What it says; the page does not require it, the vendor does.
            vad_model: Model that finds speech. The gateway's default is 'silero'.
            preprocessing: How the sound is prepared. The gateway's default is 'none'.
            alignment_model: Model that finds the times. The gateway's default is 'tdnn_ffn'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Alignments(Subtitle Timing), page 243497769; Fireworks AI audio alignments reference.
        """
        from .align_srt import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            text=text,
            vad_model=vad_model,
            preprocessing=preprocessing,
            alignment_model=alignment_model,
        )

    async def align_vtt(
        self,
        *,
        file: FileInput,
        model: str,
        text: str | Unset = UNSET,
        vad_model: str | Unset = UNSET,
        preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
        alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
    ) -> str:
        """Find the times of a text in a sound.

        0.002 PTC a minute. `response_format` decides the answer: `align` for JSON, `align_srt` and `align_vtt` for
        subtitles. The page shows the plain answer of a transcription; the times are those of the vendor behind it,
        Fireworks AI, which also requires `text`.

        `POST /v1/audio/alignments`; price: 0.002 PTC (1 PTC = 1 USD) per minute.

        Args:
            file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
            model: The model, `whisper-v3` or `whisper-v3-turbo`.
            text: What it says; the page does not require it, the vendor does.
            vad_model: Model that finds speech. The gateway's default is 'silero'.
            preprocessing: How the sound is prepared. The gateway's default is 'none'.
            alignment_model: Model that finds the times. The gateway's default is 'tdnn_ffn'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Alignments(Subtitle Timing), page 243497769; Fireworks AI audio alignments reference.
        """
        from .align_vtt import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            text=text,
            vad_model=vad_model,
            preprocessing=preprocessing,
            alignment_model=alignment_model,
        )

    async def transcribe_whisperx(
        self,
        *,
        audio_input: FileInput,
        processing_type: str | Unset = UNSET,
        language: str | Unset = UNSET,
        translate: bool | Unset = UNSET,
        output: str | Unset = UNSET,
    ) -> AudioModelsWhisperxTranscript:
        """Write down what a sound says with WhisperX, with the time of every word.

        Takes a file, no address. `align`, `translate=false` and the outputs `raw` and `text` are all that has been seen; no
        caller reads anything but JSON.

        `POST /302/whisperx`.

        Args:
            audio_input: The sound.
            processing_type: What to do: `align`.
            language: The language that is spoken, e.g. `zh`.
            translate: Translate what is said. The gateway's default is False.
            output: Form of the answer; `raw` and `text` have been seen.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > WhisperX; VideoLingo: whisperX_302.py, and three more third-party callers of api.302.ai/302/whisperx.
        """
        from .transcribe_whisperx import OPERATION

        return await self._client.send(
            OPERATION,
            audio_input=audio_input,
            processing_type=processing_type,
            language=language,
            translate=translate,
            output=output,
        )

    async def speech_f5(
        self,
        *,
        gen_text: str,
        ref_audio_url: str,
        model_type: Literal["E2-TTS", "F5-TTS"],
        ref_text: str | Unset = UNSET,
        remove_silence: bool | Unset = UNSET,
    ) -> AudioModelsF5Speech:
        """Speak a text in the voice of a recording with F5-TTS.

        `ref_text`, `remove_silence` and `E2-TTS` are fal.ai's; callers send the rest.

        `POST /302/submit/f5-tts`.

        Args:
            gen_text: The text to speak.
            ref_audio_url: Address of a recording of the voice.
            model_type: The model.
            ref_text: What the recording says.
            remove_silence: Take silence out. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > F5-TTS(Text to Speech); VideoLingo: _302_f5tts.py; fal.ai: f5-tts.
        """
        from .speech_f5 import OPERATION

        return await self._client.send(
            OPERATION,
            gen_text=gen_text,
            ref_audio_url=ref_audio_url,
            model_type=model_type,
            ref_text=ref_text,
            remove_silence=remove_silence,
        )

    async def get_speech_f5(
        self,
        *,
        request_id: str,
    ) -> AudioModelsQueuedF5Speech:
        """Ask for the speech of F5-TTS.

        Done once there is an `audio_url`.

        `GET /302/submit/f5-tts-async`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > F5-TTS (Asynchronously Retrieve Results), title only; pages of 2026, which have results at GET /302/submit/<model>-async.
        """
        from .get_speech_f5 import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def submit_speech_f5(
        self,
        *,
        gen_text: str,
        ref_audio_url: str,
        model_type: Literal["E2-TTS", "F5-TTS"],
        ref_text: str | Unset = UNSET,
        remove_silence: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, AudioModelsQueuedF5Speech]:
        """Start speaking a text in the voice of a recording with F5-TTS.

        Asynchronous; the body is that of the call that answers at once. The path follows the pattern of its kind.

        `POST /302/submit/f5-tts-async`; the path is inferred, no source confirms it.

        Args:
            gen_text: The text to speak.
            ref_audio_url: Address of a recording of the voice.
            model_type: The model.
            ref_text: What the recording says.
            remove_silence: Take silence out. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > F5-TTS (Asynchronous Text-to-Speech), title only; pages of 2026, which have results at GET /302/submit/<model>-async; VideoLingo: _302_f5tts.py (the sibling /302/submit/f5-tts).
        """
        from .submit_speech_f5 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            gen_text=gen_text,
            ref_audio_url=ref_audio_url,
            model_type=model_type,
            ref_text=ref_text,
            remove_silence=remove_silence,
        )

    async def get_dubbed_video(
        self,
        *,
        request_id: str,
    ) -> AudioModelsDubbedVideo:
        """Ask for the video with its sound.

        `COMPLETED` ends it; the app takes `failed` and any `error` for a failure. The page serves sounds without a video too,
        whose call has not been found; their result is presumably an `audio` as fal.ai has it.

        `GET /302/submit/mmaudio`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > mmaudio (Asynchronous Result Retrieval); a web app in the style of 302.AI that asks at 302/submit/mmaudio, repository not named; fal.ai: mmaudio-v2.
        """
        from .get_dubbed_video import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def dub_video(
        self,
        *,
        video_url: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        num_steps: int | Unset = UNSET,
        duration: float | Unset = UNSET,
        cfg_strength: float | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, AudioModelsDubbedVideo]:
        """Start making the sound of a video with MMAudio.

        Asynchronous. `duration` has fal.ai's default; the app that was seen leaves it out.

        `POST /302/submit/mmaudio`.

        Args:
            video_url: Address of the video.
            prompt: What is heard.
            negative_prompt: What must not be heard. The gateway's default is ''.
            num_steps: Steps of the model. The gateway's default is 25.
            duration: Length in seconds. The gateway's default is 8.0.
            cfg_strength: How closely the prompt is followed. The gateway's default is 4.5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > mmaudio(AI Video Voiceover); a web app in the style of 302.AI that calls 302/submit/mmaudio, repository not named; fal.ai: mmaudio-v2.
        """
        from .dub_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            video_url=video_url,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_steps=num_steps,
            duration=duration,
            cfg_strength=cfg_strength,
        )

    async def generate_diffrhythm(
        self,
        *,
        lyrics: str,
        reference_audio_url: str | Unset = UNSET,
        style_prompt: str | Unset = UNSET,
        music_duration: Literal["285s", "95s"] | Unset = UNSET,
        cfg_strength: float | Unset = UNSET,
        scheduler: Literal["euler", "implicit_adams", "midpoint", "rk4"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
    ) -> AudioModelsDiffrhythmSong:
        """Make a song with DiffRhythm.

        Neither a page's text nor a caller has been found: the fields are those of fal.ai's model of the name, and whether the
        song comes at once is not known.

        `POST /302/submit/diffrhythm`; the path is inferred, no source confirms it.

        Args:
            lyrics: The lyrics, in lines of `[mm:ss.xx]text`.
            reference_audio_url: Address of a song with the style.
            style_prompt: The style in words.
            music_duration: Length. The gateway's default is '95s'.
            cfg_strength: How closely the style is followed. The gateway's default is 4.0.
            scheduler: How the steps are made. The gateway's default is 'euler'.
            num_inference_steps: Steps of denoising. The gateway's default is 32.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > 302.AI > Diffrhythm(Song Generation), title only; the pattern of the section: models are called by their title in lower case; fal.ai: diffrhythm.
        """
        from .generate_diffrhythm import OPERATION

        return await self._client.send(
            OPERATION,
            lyrics=lyrics,
            reference_audio_url=reference_audio_url,
            style_prompt=style_prompt,
            music_duration=music_duration,
            cfg_strength=cfg_strength,
            scheduler=scheduler,
            num_inference_steps=num_inference_steps,
        )

    async def transcribe(
        self,
        *,
        file: str,
        model: str,
        response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | Unset = UNSET,
        language: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        timestamp_granularities: Sequence[str] | Unset = UNSET,
        include: Sequence[str] | Unset = UNSET,
    ) -> AudioModelsTranscript:
        """Write down what a sound says with any vendor's model.

        `transcribe` takes an address or a data URL, `transcribe_file` a file. Models are `whisper-1`, `gpt-4o-transcribe`,
        `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize`, `recognize`, `scribe_v1`, `scribe_v1_experimental` and
        `sensevoice`; the charge is the model's. Described for JSON answers: `json`, `verbose_json` and `diarized_json`. The
        forms `text`, `srt` and `vtt` answer text, which these methods do not read.

        `POST /302/v1/audio/transcriptions`.

        Args:
            file: Address of the sound, or the sound as a data URL.
            model: The model, e.g. `scribe_v1`.
            response_format: Form of the answer.
            language: The language that is spoken, e.g. `en`.
            prompt: A text that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1.
            timestamp_granularities: What gets times, `word` or `segment`.
            include: What to tell besides, e.g. `logprobs`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; 302ai/ai-sdk: transcription; public survey of doc.302.ai, 2026-09.
        """
        from .transcribe import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            response_format=response_format,
            language=language,
            prompt=prompt,
            temperature=temperature,
            timestamp_granularities=timestamp_granularities,
            include=include,
        )

    async def transcribe_file(
        self,
        *,
        file: FileInput,
        model: str,
        response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | Unset = UNSET,
        language: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        timestamp_granularities: Sequence[str] | Unset = UNSET,
        include: Sequence[str] | Unset = UNSET,
    ) -> AudioModelsTranscript:
        """Write down what a sound says with any vendor's model.

        `transcribe` takes an address or a data URL, `transcribe_file` a file. Models are `whisper-1`, `gpt-4o-transcribe`,
        `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize`, `recognize`, `scribe_v1`, `scribe_v1_experimental` and
        `sensevoice`; the charge is the model's. Described for JSON answers: `json`, `verbose_json` and `diarized_json`. The
        forms `text`, `srt` and `vtt` answer text, which these methods do not read.

        `POST /302/v1/audio/transcriptions`.

        Args:
            file: The sound.
            model: The model, e.g. `scribe_v1`.
            response_format: Form of the answer.
            language: The language that is spoken, e.g. `en`.
            prompt: A text that shows the style, or that comes before.
            temperature: Sampling temperature, 0 to 1.
            timestamp_granularities: What gets times, `word` or `segment`.
            include: What to tell besides, e.g. `logprobs`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; 302ai/ai-sdk: transcription; public survey of doc.302.ai, 2026-09.
        """
        from .transcribe_file import OPERATION

        return await self._client.send(
            OPERATION,
            file=file,
            model=model,
            response_format=response_format,
            language=language,
            prompt=prompt,
            temperature=temperature,
            timestamp_granularities=timestamp_granularities,
            include=include,
        )

    def speech_f5_task(self, id: Any) -> AsyncTask[SubmitQueued, AudioModelsQueuedF5Speech]:
        """Pick up a task that was submitted by `submit_speech_f5`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit_speech_f5 import TASK

        return AsyncTask(self._client, TASK, id)

    def dubbed_video_task(self, id: Any) -> AsyncTask[SubmitQueued, AudioModelsDubbedVideo]:
        """Pick up a task that was submitted by `dub_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .dub_video import TASK

        return AsyncTask(self._client, TASK, id)
