"""The operations of `client.mureka`."""

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
    from ...models.mureka_extended_lyrics import MurekaExtendedLyrics
    from ...models.mureka_file import MurekaFile
    from ...models.mureka_lyrics import MurekaLyrics
    from ...models.mureka_speech import MurekaSpeech
    from ...models.mureka_stems import MurekaStems
    from ...models.mureka_task import MurekaTask
    from ...models.mureka_turn import MurekaTurn
    from . import extend_lyrics as extend_lyrics
    from . import generate_instrumental as generate_instrumental
    from . import generate_song as generate_song
    from . import get_instrumental as get_instrumental
    from . import get_song as get_song
    from . import podcast as podcast
    from . import separate_stems as separate_stems
    from . import speech as speech
    from . import upload_file as upload_file
    from . import write_lyrics as write_lyrics

_OPERATIONS = (
    "upload_file",
    "write_lyrics",
    "extend_lyrics",
    "generate_song",
    "get_song",
    "separate_stems",
    "generate_instrumental",
    "get_instrumental",
    "speech",
    "podcast",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Mureka:
    """The operations of `client.mureka`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def upload_file(
        self,
        *,
        file: FileInput,
        purpose: Literal["audio", "instrumental", "melody", "reference", "vocal", "voice"],
    ) -> MurekaFile:
        """Upload a sound for Mureka to go by.

        The answer's fields have not been checked against the vendor's page.

        `POST /mureka/v1/files/upload`; the path is inferred, no source confirms it.

        Args:
            file: The sound.
            purpose: What it is for.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Upload Music, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .upload_file import OPERATION

        return self._client.send(OPERATION, file=file, purpose=purpose)

    def write_lyrics(
        self,
        *,
        prompt: str,
    ) -> MurekaLyrics:
        """Write lyrics with Mureka.

        `POST /mureka/v1/lyrics/generate`; the path is inferred, no source confirms it.

        Args:
            prompt: What the song is about.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Generate Lyrics from a Prompt, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .write_lyrics import OPERATION

        return self._client.send(OPERATION, prompt=prompt)

    def extend_lyrics(
        self,
        *,
        lyrics: str,
    ) -> MurekaExtendedLyrics:
        """Go on with lyrics.

        `POST /mureka/v1/lyrics/extend`; the path is inferred, no source confirms it.

        Args:
            lyrics: The lyrics so far.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Continue writing lyrics from existing lyrics, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .extend_lyrics import OPERATION

        return self._client.send(OPERATION, lyrics=lyrics)

    def generate_song(
        self,
        *,
        lyrics: str,
        model: str | Unset = UNSET,
        n: int | Unset = UNSET,
        prompt: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        vocal_id: str | Unset = UNSET,
        melody_id: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
    ) -> Task[MurekaTask, MurekaTask]:
        """Start making songs with Mureka.

        Asynchronous. `prompt` goes without the ids of files; `melody_id` goes without any other of them. The vendor's own
        failures are `{error: {message}, trace_id}`.

        `POST /mureka/v1/song/generate`; the path is inferred, no source confirms it.

        Args:
            lyrics: The lyrics, up to 3000 characters.
            model: The model: `auto`, `mureka-6`, `mureka-7.5` or `mureka-o1`. The gateway's default is 'auto'.
            n: How many songs, up to 3. The gateway's default is 2.
            prompt: The style, up to 1024 characters; not together with the ids.
            reference_id: The id of a song to go by, uploaded for `reference`.
            vocal_id: The id of a voice to go by, uploaded for `vocal`.
            melody_id: The id of a melody to go by, uploaded for `melody`; not together with the others.
            stream: Let the song be played while it grows; not of `mureka-o1`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Generate a Song from Lyrics, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .generate_song import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            lyrics=lyrics,
            model=model,
            n=n,
            prompt=prompt,
            reference_id=reference_id,
            vocal_id=vocal_id,
            melody_id=melody_id,
            stream=stream,
        )

    def get_song(
        self,
        task_id: str,
    ) -> MurekaTask:
        """Ask for the state and the files of songs.

        With `stream` the state `streaming` comes before the end, and `stream_url` can be played.

        `GET /mureka/v1/song/query/{task_id}`; the path is inferred, no source confirms it.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Retrieve the Generated Song, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .get_song import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def separate_stems(
        self,
        *,
        url: str,
    ) -> MurekaStems:
        """Split a song into its parts.

        The answer is the address of a ZIP with the parts.

        `POST /mureka/v1/song/stem`; the path is inferred, no source confirms it.

        Args:
            url: Address of the song, MP3 or M4A, or a data URL of up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Separate Music Stems, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .separate_stems import OPERATION

        return self._client.send(OPERATION, url=url)

    def generate_instrumental(
        self,
        *,
        model: str | Unset = UNSET,
        n: int | Unset = UNSET,
        prompt: str | Unset = UNSET,
        instrumental_id: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
    ) -> Task[MurekaTask, MurekaTask]:
        """Start making music without a voice.

        Asynchronous. `prompt` or `instrumental_id`.

        `POST /mureka/v1/instrumental/generate`; the path is inferred, no source confirms it.

        Args:
            model: The model: `auto`, `mureka-6` or `mureka-7.5`. The gateway's default is 'auto'.
            n: How many pieces, up to 3. The gateway's default is 2.
            prompt: The style; this or `instrumental_id`.
            instrumental_id: The id of music to go by, uploaded for `instrumental`.
            stream: Let it be played while it grows.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Generate Instrumental Music Track, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .generate_instrumental import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, model=model, n=n, prompt=prompt, instrumental_id=instrumental_id, stream=stream
        )

    def get_instrumental(
        self,
        task_id: str,
    ) -> MurekaTask:
        """Ask for the state and the files of music without a voice.

        With `stream` the state `streaming` comes before the end, and `stream_url` can be played.

        `GET /mureka/v1/instrumental/query/{task_id}`; the path is inferred, no source confirms it.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Retrieve Instrumental Music Track, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .get_instrumental import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def speech(
        self,
        *,
        text: str,
        voice: Literal["Emma", "Ethan", "Jake", "Luna", "Victoria"] | Unset = UNSET,
        voice_id: str | Unset = UNSET,
    ) -> MurekaSpeech:
        """Speak a text with Mureka.

        One of `voice` and `voice_id` is needed.

        `POST /mureka/v1/tts/generate`; the path is inferred, no source confirms it.

        Args:
            text: The text to speak, up to 500 characters.
            voice: The voice; this or `voice_id`.
            voice_id: The id of a voice of your own, uploaded for `voice`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Text-to-Speech, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .speech import OPERATION

        return self._client.send(OPERATION, text=text, voice=voice, voice_id=voice_id)

    def podcast(
        self,
        *,
        conversations: Sequence[MurekaTurn | Mapping[str, Any]],
    ) -> MurekaSpeech:
        """Speak a conversation with Mureka.

        `POST /mureka/v1/tts/podcast`; the path is inferred, no source confirms it.

        Args:
            conversations: What is said, in turns, up to 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Create Podcast Audio, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .podcast import OPERATION

        return self._client.send(OPERATION, conversations=conversations)

    def song_task(self, id: Any) -> Task[MurekaTask, MurekaTask]:
        """Pick up a task that was submitted by `generate_song`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_song import TASK

        return Task(self._client, TASK, id)

    def instrumental_task(self, id: Any) -> Task[MurekaTask, MurekaTask]:
        """Pick up a task that was submitted by `generate_instrumental`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_instrumental import TASK

        return Task(self._client, TASK, id)


class AsyncMureka:
    """The operations of `client.mureka`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upload_file(
        self,
        *,
        file: FileInput,
        purpose: Literal["audio", "instrumental", "melody", "reference", "vocal", "voice"],
    ) -> MurekaFile:
        """Upload a sound for Mureka to go by.

        The answer's fields have not been checked against the vendor's page.

        `POST /mureka/v1/files/upload`; the path is inferred, no source confirms it.

        Args:
            file: The sound.
            purpose: What it is for.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Upload Music, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .upload_file import OPERATION

        return await self._client.send(OPERATION, file=file, purpose=purpose)

    async def write_lyrics(
        self,
        *,
        prompt: str,
    ) -> MurekaLyrics:
        """Write lyrics with Mureka.

        `POST /mureka/v1/lyrics/generate`; the path is inferred, no source confirms it.

        Args:
            prompt: What the song is about.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Generate Lyrics from a Prompt, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .write_lyrics import OPERATION

        return await self._client.send(OPERATION, prompt=prompt)

    async def extend_lyrics(
        self,
        *,
        lyrics: str,
    ) -> MurekaExtendedLyrics:
        """Go on with lyrics.

        `POST /mureka/v1/lyrics/extend`; the path is inferred, no source confirms it.

        Args:
            lyrics: The lyrics so far.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Continue writing lyrics from existing lyrics, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .extend_lyrics import OPERATION

        return await self._client.send(OPERATION, lyrics=lyrics)

    async def generate_song(
        self,
        *,
        lyrics: str,
        model: str | Unset = UNSET,
        n: int | Unset = UNSET,
        prompt: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        vocal_id: str | Unset = UNSET,
        melody_id: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
    ) -> AsyncTask[MurekaTask, MurekaTask]:
        """Start making songs with Mureka.

        Asynchronous. `prompt` goes without the ids of files; `melody_id` goes without any other of them. The vendor's own
        failures are `{error: {message}, trace_id}`.

        `POST /mureka/v1/song/generate`; the path is inferred, no source confirms it.

        Args:
            lyrics: The lyrics, up to 3000 characters.
            model: The model: `auto`, `mureka-6`, `mureka-7.5` or `mureka-o1`. The gateway's default is 'auto'.
            n: How many songs, up to 3. The gateway's default is 2.
            prompt: The style, up to 1024 characters; not together with the ids.
            reference_id: The id of a song to go by, uploaded for `reference`.
            vocal_id: The id of a voice to go by, uploaded for `vocal`.
            melody_id: The id of a melody to go by, uploaded for `melody`; not together with the others.
            stream: Let the song be played while it grows; not of `mureka-o1`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Generate a Song from Lyrics, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .generate_song import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            lyrics=lyrics,
            model=model,
            n=n,
            prompt=prompt,
            reference_id=reference_id,
            vocal_id=vocal_id,
            melody_id=melody_id,
            stream=stream,
        )

    async def get_song(
        self,
        task_id: str,
    ) -> MurekaTask:
        """Ask for the state and the files of songs.

        With `stream` the state `streaming` comes before the end, and `stream_url` can be played.

        `GET /mureka/v1/song/query/{task_id}`; the path is inferred, no source confirms it.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Retrieve the Generated Song, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .get_song import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def separate_stems(
        self,
        *,
        url: str,
    ) -> MurekaStems:
        """Split a song into its parts.

        The answer is the address of a ZIP with the parts.

        `POST /mureka/v1/song/stem`; the path is inferred, no source confirms it.

        Args:
            url: Address of the song, MP3 or M4A, or a data URL of up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Separate Music Stems, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .separate_stems import OPERATION

        return await self._client.send(OPERATION, url=url)

    async def generate_instrumental(
        self,
        *,
        model: str | Unset = UNSET,
        n: int | Unset = UNSET,
        prompt: str | Unset = UNSET,
        instrumental_id: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
    ) -> AsyncTask[MurekaTask, MurekaTask]:
        """Start making music without a voice.

        Asynchronous. `prompt` or `instrumental_id`.

        `POST /mureka/v1/instrumental/generate`; the path is inferred, no source confirms it.

        Args:
            model: The model: `auto`, `mureka-6` or `mureka-7.5`. The gateway's default is 'auto'.
            n: How many pieces, up to 3. The gateway's default is 2.
            prompt: The style; this or `instrumental_id`.
            instrumental_id: The id of music to go by, uploaded for `instrumental`.
            stream: Let it be played while it grows.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Generate Instrumental Music Track, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .generate_instrumental import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, model=model, n=n, prompt=prompt, instrumental_id=instrumental_id, stream=stream
        )

    async def get_instrumental(
        self,
        task_id: str,
    ) -> MurekaTask:
        """Ask for the state and the files of music without a voice.

        With `stream` the state `streaming` comes before the end, and `stream_url` can be played.

        `GET /mureka/v1/instrumental/query/{task_id}`; the path is inferred, no source confirms it.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Retrieve Instrumental Music Track, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .get_instrumental import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def speech(
        self,
        *,
        text: str,
        voice: Literal["Emma", "Ethan", "Jake", "Luna", "Victoria"] | Unset = UNSET,
        voice_id: str | Unset = UNSET,
    ) -> MurekaSpeech:
        """Speak a text with Mureka.

        One of `voice` and `voice_id` is needed.

        `POST /mureka/v1/tts/generate`; the path is inferred, no source confirms it.

        Args:
            text: The text to speak, up to 500 characters.
            voice: The voice; this or `voice_id`.
            voice_id: The id of a voice of your own, uploaded for `voice`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Text-to-Speech, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .speech import OPERATION

        return await self._client.send(OPERATION, text=text, voice=voice, voice_id=voice_id)

    async def podcast(
        self,
        *,
        conversations: Sequence[MurekaTurn | Mapping[str, Any]],
    ) -> MurekaSpeech:
        """Speak a conversation with Mureka.

        `POST /mureka/v1/tts/podcast`; the path is inferred, no source confirms it.

        Args:
            conversations: What is said, in turns, up to 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Mureka > Create Podcast Audio, title only; public survey of doc.302.ai, 2026-09 (the mount /mureka/v1); Mureka API reference.
        """
        from .podcast import OPERATION

        return await self._client.send(OPERATION, conversations=conversations)

    def song_task(self, id: Any) -> AsyncTask[MurekaTask, MurekaTask]:
        """Pick up a task that was submitted by `generate_song`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_song import TASK

        return AsyncTask(self._client, TASK, id)

    def instrumental_task(self, id: Any) -> AsyncTask[MurekaTask, MurekaTask]:
        """Pick up a task that was submitted by `generate_instrumental`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_instrumental import TASK

        return AsyncTask(self._client, TASK, id)
