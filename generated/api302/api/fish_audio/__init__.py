"""The operations of `client.fish_audio`."""

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
    from ...models.fish_audio_speech import FishAudioSpeech
    from ...models.fish_audio_voice import FishAudioVoice
    from ...models.fish_audio_voice_list import FishAudioVoiceList
    from . import create_voice as create_voice
    from . import delete_voice as delete_voice
    from . import get_voice as get_voice
    from . import list_voices as list_voices
    from . import speech as speech
    from . import speech_data as speech_data
    from . import update_voice as update_voice

_OPERATIONS = (
    "speech",
    "speech_data",
    "list_voices",
    "create_voice",
    "get_voice",
    "delete_voice",
    "update_voice",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class FishAudio:
    """The operations of `client.fish_audio`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def speech(
        self,
        *,
        text: str,
        model: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        chunk_length: int | Unset = UNSET,
        normalize: bool | Unset = UNSET,
        format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        mp3_bitrate: Literal[64, 128, 192] | Unset = UNSET,
        opus_bitrate: Literal[-1000, 24, 32, 48, 64] | Unset = UNSET,
        latency: Literal["balanced", "normal"] | Unset = UNSET,
    ) -> FishAudioSpeech:
        """Speak a text with Fish Audio.

        Answers JSON with the address of the sound, where the vendor sends the sound itself; `speech_data` asks for that with
        `response_format=data`. Notes on the page have `reference_id` as required, and the models `speech-1.5`, `speech-1.6`
        and `s1`.

        `POST /fish-audio/v1/tts`.

        Args:
            text: The text to speak.
            model: The model: `speech-1.5`, `speech-1.6` or `s1`.
            reference_id: The id of the voice.
            chunk_length: Characters that are spoken in one go, 100 to 300. The gateway's default is 200.
            normalize: Read numbers and dates as they are said. The gateway's default is True.
            format: Format of the sound. The gateway's default is 'mp3'.
            mp3_bitrate: Kilobits a second, of MP3. The gateway's default is 128.
            opus_bitrate: Kilobits a second, of Opus; -1000 to let it choose. The gateway's default is 32.
            latency: `balanced` begins sooner. The gateway's default is 'normal'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > TTS(Text to Speech), page 216956155; VideoLingo: fish_tts.py, and other third-party callers of api.302.ai/fish-audio/v1/tts; third-party notes on the page 216669508 (response_format, model); fishaudio/fish-audio-python (ranges).
        """
        from .speech import OPERATION

        return self._client.send(
            OPERATION,
            text=text,
            model=model,
            reference_id=reference_id,
            chunk_length=chunk_length,
            normalize=normalize,
            format=format,
            mp3_bitrate=mp3_bitrate,
            opus_bitrate=opus_bitrate,
            latency=latency,
        )

    def speech_data(
        self,
        *,
        text: str,
        model: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        chunk_length: int | Unset = UNSET,
        normalize: bool | Unset = UNSET,
        format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        mp3_bitrate: Literal[64, 128, 192] | Unset = UNSET,
        opus_bitrate: Literal[-1000, 24, 32, 48, 64] | Unset = UNSET,
        latency: Literal["balanced", "normal"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text with Fish Audio.

        Answers JSON with the address of the sound, where the vendor sends the sound itself; `speech_data` asks for that with
        `response_format=data`. Notes on the page have `reference_id` as required, and the models `speech-1.5`, `speech-1.6`
        and `s1`.

        `POST /fish-audio/v1/tts`.

        Args:
            text: The text to speak.
            model: The model: `speech-1.5`, `speech-1.6` or `s1`.
            reference_id: The id of the voice.
            chunk_length: Characters that are spoken in one go, 100 to 300. The gateway's default is 200.
            normalize: Read numbers and dates as they are said. The gateway's default is True.
            format: Format of the sound. The gateway's default is 'mp3'.
            mp3_bitrate: Kilobits a second, of MP3. The gateway's default is 128.
            opus_bitrate: Kilobits a second, of Opus; -1000 to let it choose. The gateway's default is 32.
            latency: `balanced` begins sooner. The gateway's default is 'normal'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > TTS(Text to Speech), page 216956155; VideoLingo: fish_tts.py, and other third-party callers of api.302.ai/fish-audio/v1/tts; third-party notes on the page 216669508 (response_format, model); fishaudio/fish-audio-python (ranges).
        """
        from .speech_data import OPERATION

        return self._client.send(
            OPERATION,
            text=text,
            model=model,
            reference_id=reference_id,
            chunk_length=chunk_length,
            normalize=normalize,
            format=format,
            mp3_bitrate=mp3_bitrate,
            opus_bitrate=opus_bitrate,
            latency=latency,
        )

    def list_voices(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        title: str | Unset = UNSET,
        tag: Sequence[str] | Unset = UNSET,
        self_: bool | Unset = UNSET,
        author_id: str | Unset = UNSET,
        language: Sequence[str] | Unset = UNSET,
        title_language: Sequence[str] | Unset = UNSET,
        sort_by: Literal["created_at", "task_count"] | Unset = UNSET,
    ) -> FishAudioVoiceList:
        """List the voices of Fish Audio.

        `GET /fish-audio/model`.

        Args:
            page_size: Voices on a page. The gateway's default is 10.
            page_number: The page, from 1. The gateway's default is 1.
            title: Only voices with this in their title.
            tag: Only voices with these tags.
            self_: Only your own voices. The gateway's default is False.
            author_id: Only voices of this author.
            language: Only voices of these languages.
            title_language: Only voices with titles in these languages.
            sort_by: What to sort by. The gateway's default is 'task_count'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Get Voice List); three third-party scripts that call GET api.302.ai/fish-audio/model (page_size, page_number; total); third-party notes on the page 216670117; fishaudio/fish-audio-python.
        """
        from .list_voices import OPERATION

        return self._client.send(
            OPERATION,
            page_size=page_size,
            page_number=page_number,
            title=title,
            tag=tag,
            self_=self_,
            author_id=author_id,
            language=language,
            title_language=title_language,
            sort_by=sort_by,
        )

    def create_voice(
        self,
        *,
        type: Literal["tts"],
        title: str,
        train_mode: Literal["fast"],
        voices: Sequence[FileInput],
        visibility: Literal["private", "public", "unlist"] | Unset = UNSET,
        description: str | Unset = UNSET,
        cover_image: FileInput | Unset = UNSET,
        texts: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        enhance_audio_quality: bool | Unset = UNSET,
    ) -> FishAudioVoice:
        """Make a voice after recordings.

        Free of charge. Best are 30 to 45 seconds of one speaker. The page leaves the answer empty; it is described as the
        vendor documents it.

        `POST /fish-audio/model`; price: free.

        Args:
            type: The kind of model.
            title: The title.
            train_mode: How it is made.
            voices: One or more recordings.
            visibility: Who sees it.
            description: What it is like.
            cover_image: A cover, needed of a public voice.
            texts: What the recordings say.
            tags: Tags.
            enhance_audio_quality: Improve the recordings first.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Create Voice), page 216662935; 302ai/302_ai_avatar_generator: fish-voice-clone; fishaudio/fish-audio-python (the answer).
        """
        from .create_voice import OPERATION

        return self._client.send(
            OPERATION,
            type=type,
            title=title,
            train_mode=train_mode,
            voices=voices,
            visibility=visibility,
            description=description,
            cover_image=cover_image,
            texts=texts,
            tags=tags,
            enhance_audio_quality=enhance_audio_quality,
        )

    def get_voice(
        self,
        id: str,
    ) -> FishAudioVoice:
        """Look a voice of Fish Audio up.

        `GET /fish-audio/model/{id}`.

        Args:
            id: The id of the voice.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Obtain Voice); third-party notes on the page 216668781, which name GET api.302.ai/fish-audio/model/{id}; fishaudio/fish-audio-python.
        """
        from .get_voice import OPERATION

        return self._client.send(OPERATION, id=id)

    def delete_voice(
        self,
        id: str,
    ) -> None:
        """Delete a voice.

        The vendor answers an empty body.

        `DELETE /fish-audio/model/{id}`; the path is inferred, no source confirms it.

        Args:
            id: The id of the voice.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Delete Voice), title only; fishaudio/fish-audio-python.
        """
        from .delete_voice import OPERATION

        return self._client.send(OPERATION, id=id)

    def update_voice(
        self,
        id: str,
        *,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        cover_image: FileInput | Unset = UNSET,
        visibility: Literal["private", "public", "unlist"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> None:
        """Change a voice.

        The vendor also takes JSON, and answers an empty body.

        `PATCH /fish-audio/model/{id}`; the path is inferred, no source confirms it.

        Args:
            id: The id of the voice.
            title: The title.
            description: What it is like.
            cover_image: The cover.
            visibility: Who sees it.
            tags: Tags.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Update Voice), title only; fishaudio/fish-audio-python.
        """
        from .update_voice import OPERATION

        return self._client.send(
            OPERATION,
            id=id,
            title=title,
            description=description,
            cover_image=cover_image,
            visibility=visibility,
            tags=tags,
        )


class AsyncFishAudio:
    """The operations of `client.fish_audio`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def speech(
        self,
        *,
        text: str,
        model: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        chunk_length: int | Unset = UNSET,
        normalize: bool | Unset = UNSET,
        format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        mp3_bitrate: Literal[64, 128, 192] | Unset = UNSET,
        opus_bitrate: Literal[-1000, 24, 32, 48, 64] | Unset = UNSET,
        latency: Literal["balanced", "normal"] | Unset = UNSET,
    ) -> FishAudioSpeech:
        """Speak a text with Fish Audio.

        Answers JSON with the address of the sound, where the vendor sends the sound itself; `speech_data` asks for that with
        `response_format=data`. Notes on the page have `reference_id` as required, and the models `speech-1.5`, `speech-1.6`
        and `s1`.

        `POST /fish-audio/v1/tts`.

        Args:
            text: The text to speak.
            model: The model: `speech-1.5`, `speech-1.6` or `s1`.
            reference_id: The id of the voice.
            chunk_length: Characters that are spoken in one go, 100 to 300. The gateway's default is 200.
            normalize: Read numbers and dates as they are said. The gateway's default is True.
            format: Format of the sound. The gateway's default is 'mp3'.
            mp3_bitrate: Kilobits a second, of MP3. The gateway's default is 128.
            opus_bitrate: Kilobits a second, of Opus; -1000 to let it choose. The gateway's default is 32.
            latency: `balanced` begins sooner. The gateway's default is 'normal'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > TTS(Text to Speech), page 216956155; VideoLingo: fish_tts.py, and other third-party callers of api.302.ai/fish-audio/v1/tts; third-party notes on the page 216669508 (response_format, model); fishaudio/fish-audio-python (ranges).
        """
        from .speech import OPERATION

        return await self._client.send(
            OPERATION,
            text=text,
            model=model,
            reference_id=reference_id,
            chunk_length=chunk_length,
            normalize=normalize,
            format=format,
            mp3_bitrate=mp3_bitrate,
            opus_bitrate=opus_bitrate,
            latency=latency,
        )

    async def speech_data(
        self,
        *,
        text: str,
        model: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        chunk_length: int | Unset = UNSET,
        normalize: bool | Unset = UNSET,
        format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        mp3_bitrate: Literal[64, 128, 192] | Unset = UNSET,
        opus_bitrate: Literal[-1000, 24, 32, 48, 64] | Unset = UNSET,
        latency: Literal["balanced", "normal"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text with Fish Audio.

        Answers JSON with the address of the sound, where the vendor sends the sound itself; `speech_data` asks for that with
        `response_format=data`. Notes on the page have `reference_id` as required, and the models `speech-1.5`, `speech-1.6`
        and `s1`.

        `POST /fish-audio/v1/tts`.

        Args:
            text: The text to speak.
            model: The model: `speech-1.5`, `speech-1.6` or `s1`.
            reference_id: The id of the voice.
            chunk_length: Characters that are spoken in one go, 100 to 300. The gateway's default is 200.
            normalize: Read numbers and dates as they are said. The gateway's default is True.
            format: Format of the sound. The gateway's default is 'mp3'.
            mp3_bitrate: Kilobits a second, of MP3. The gateway's default is 128.
            opus_bitrate: Kilobits a second, of Opus; -1000 to let it choose. The gateway's default is 32.
            latency: `balanced` begins sooner. The gateway's default is 'normal'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > TTS(Text to Speech), page 216956155; VideoLingo: fish_tts.py, and other third-party callers of api.302.ai/fish-audio/v1/tts; third-party notes on the page 216669508 (response_format, model); fishaudio/fish-audio-python (ranges).
        """
        from .speech_data import OPERATION

        return await self._client.send(
            OPERATION,
            text=text,
            model=model,
            reference_id=reference_id,
            chunk_length=chunk_length,
            normalize=normalize,
            format=format,
            mp3_bitrate=mp3_bitrate,
            opus_bitrate=opus_bitrate,
            latency=latency,
        )

    async def list_voices(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        title: str | Unset = UNSET,
        tag: Sequence[str] | Unset = UNSET,
        self_: bool | Unset = UNSET,
        author_id: str | Unset = UNSET,
        language: Sequence[str] | Unset = UNSET,
        title_language: Sequence[str] | Unset = UNSET,
        sort_by: Literal["created_at", "task_count"] | Unset = UNSET,
    ) -> FishAudioVoiceList:
        """List the voices of Fish Audio.

        `GET /fish-audio/model`.

        Args:
            page_size: Voices on a page. The gateway's default is 10.
            page_number: The page, from 1. The gateway's default is 1.
            title: Only voices with this in their title.
            tag: Only voices with these tags.
            self_: Only your own voices. The gateway's default is False.
            author_id: Only voices of this author.
            language: Only voices of these languages.
            title_language: Only voices with titles in these languages.
            sort_by: What to sort by. The gateway's default is 'task_count'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Get Voice List); three third-party scripts that call GET api.302.ai/fish-audio/model (page_size, page_number; total); third-party notes on the page 216670117; fishaudio/fish-audio-python.
        """
        from .list_voices import OPERATION

        return await self._client.send(
            OPERATION,
            page_size=page_size,
            page_number=page_number,
            title=title,
            tag=tag,
            self_=self_,
            author_id=author_id,
            language=language,
            title_language=title_language,
            sort_by=sort_by,
        )

    async def create_voice(
        self,
        *,
        type: Literal["tts"],
        title: str,
        train_mode: Literal["fast"],
        voices: Sequence[FileInput],
        visibility: Literal["private", "public", "unlist"] | Unset = UNSET,
        description: str | Unset = UNSET,
        cover_image: FileInput | Unset = UNSET,
        texts: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        enhance_audio_quality: bool | Unset = UNSET,
    ) -> FishAudioVoice:
        """Make a voice after recordings.

        Free of charge. Best are 30 to 45 seconds of one speaker. The page leaves the answer empty; it is described as the
        vendor documents it.

        `POST /fish-audio/model`; price: free.

        Args:
            type: The kind of model.
            title: The title.
            train_mode: How it is made.
            voices: One or more recordings.
            visibility: Who sees it.
            description: What it is like.
            cover_image: A cover, needed of a public voice.
            texts: What the recordings say.
            tags: Tags.
            enhance_audio_quality: Improve the recordings first.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Create Voice), page 216662935; 302ai/302_ai_avatar_generator: fish-voice-clone; fishaudio/fish-audio-python (the answer).
        """
        from .create_voice import OPERATION

        return await self._client.send(
            OPERATION,
            type=type,
            title=title,
            train_mode=train_mode,
            voices=voices,
            visibility=visibility,
            description=description,
            cover_image=cover_image,
            texts=texts,
            tags=tags,
            enhance_audio_quality=enhance_audio_quality,
        )

    async def get_voice(
        self,
        id: str,
    ) -> FishAudioVoice:
        """Look a voice of Fish Audio up.

        `GET /fish-audio/model/{id}`.

        Args:
            id: The id of the voice.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Obtain Voice); third-party notes on the page 216668781, which name GET api.302.ai/fish-audio/model/{id}; fishaudio/fish-audio-python.
        """
        from .get_voice import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def delete_voice(
        self,
        id: str,
    ) -> None:
        """Delete a voice.

        The vendor answers an empty body.

        `DELETE /fish-audio/model/{id}`; the path is inferred, no source confirms it.

        Args:
            id: The id of the voice.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Delete Voice), title only; fishaudio/fish-audio-python.
        """
        from .delete_voice import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def update_voice(
        self,
        id: str,
        *,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        cover_image: FileInput | Unset = UNSET,
        visibility: Literal["private", "public", "unlist"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> None:
        """Change a voice.

        The vendor also takes JSON, and answers an empty body.

        `PATCH /fish-audio/model/{id}`; the path is inferred, no source confirms it.

        Args:
            id: The id of the voice.
            title: The title.
            description: What it is like.
            cover_image: The cover.
            visibility: Who sees it.
            tags: Tags.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Fish Audio > Model(Update Voice), title only; fishaudio/fish-audio-python.
        """
        from .update_voice import OPERATION

        return await self._client.send(
            OPERATION,
            id=id,
            title=title,
            description=description,
            cover_image=cover_image,
            visibility=visibility,
            tags=tags,
        )
