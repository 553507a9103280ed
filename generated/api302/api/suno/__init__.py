"""The operations of `client.suno`."""

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
    from ...models.suno_lyrics_result import SunoLyricsResult
    from ...models.suno_persona import SunoPersona
    from ...models.suno_song_controls import SunoSongControls
    from ...models.suno_stems import SunoStems
    from ...models.suno_submission import SunoSubmission
    from ...models.suno_task_result import SunoTaskResult
    from . import create_persona as create_persona
    from . import generate_song as generate_song
    from . import get_task as get_task
    from . import join_song as join_song
    from . import separate_stems as separate_stems
    from . import upload_song as upload_song
    from . import write_lyrics as write_lyrics

_OPERATIONS = (
    "generate_song",
    "write_lyrics",
    "get_task",
    "upload_song",
    "join_song",
    "create_persona",
    "separate_stems",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Suno:
    """The operations of `client.suno`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_song(
        self,
        *,
        mv: str,
        webhook: str | Unset = UNSET,
        gpt_description_prompt: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        title: str | Unset = UNSET,
        make_instrumental: bool | Unset = UNSET,
        negative_tags: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        continue_clip_id: str | Unset = UNSET,
        continue_at: float | Unset = UNSET,
        metadata: SunoSongControls | Mapping[str, Any] | Unset = UNSET,
    ) -> Task[SunoSubmission, SunoTaskResult]:
        """Start making two songs with Suno.

        Asynchronous; every task makes two songs, whose files are kept for 14 days. The fields decide the mode:
        - automatic: `gpt_description_prompt`, an idea from which Suno writes the lyrics
        - custom: `prompt` with the lyrics, `tags`, `title`
        - continuation: these, and `task_id`, `continue_clip_id`, `continue_at` of the song that goes on

        Models are `chirp-v3-0`, `chirp-v3-5`, `chirp-v4`, `chirp-auk`, `chirp-bluejay`, `chirp-crow` and `chirp-fenix`; a
        continuation needs the model of its song. 0.1 PTC a call on the later pages, 0.05 on the earlier one. With `webhook`
        the stages `text`, `first` and `complete` are reported. A page asks for `make_instrumental` in a continuation, its
        own example leaves it out.

        `POST /suno/submit/music`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            mv: The model, e.g. `chirp-v3-5`.
            webhook: Address that is called as the songs grow.
            gpt_description_prompt: The idea of the song, in automatic mode.
            prompt: The lyrics, in custom mode and for a continuation.
            tags: The style, in custom mode and for a continuation.
            title: The title, in custom mode and for a continuation.
            make_instrumental: Make music without a voice.
            negative_tags: Styles to avoid.
            task_id: The task that made the song that goes on.
            continue_clip_id: The id of the song that goes on.
            continue_at: Second from which it goes on.
            metadata: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Music(Automatic Mode), page 192310067; 302.AI documentation, Audio/Video Processing > Suno > Music(Custom Mode), page 207705223; 302.AI documentation, Audio/Video Processing > Suno > Music(Song Continuation), page 207705224; 302.AI CLI: song.py (models, metadata, webhook).
        """
        from .generate_song import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            mv=mv,
            webhook=webhook,
            gpt_description_prompt=gpt_description_prompt,
            prompt=prompt,
            tags=tags,
            title=title,
            make_instrumental=make_instrumental,
            negative_tags=negative_tags,
            task_id=task_id,
            continue_clip_id=continue_clip_id,
            continue_at=continue_at,
            metadata=metadata,
        )

    def write_lyrics(
        self,
        *,
        prompt: str,
    ) -> SunoLyricsResult:
        """Write lyrics with Suno.

        The lyrics come at once.

        `POST /suno/submit/lyrics`.

        Args:
            prompt: What the song is about.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Music(Generate Lyrics); 302.AI CLI: song.py.
        """
        from .write_lyrics import OPERATION

        return self._client.send(OPERATION, prompt=prompt)

    def get_task(
        self,
        task_id: str,
    ) -> SunoTaskResult:
        """Ask for the state and the songs of a task.

        The words of `status` differ in case and form; 302.AI's command line takes them without regard to case.

        `GET /suno/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Fetch; 302.AI CLI: song.py; Suno-API task format of sibling gateways (the outer fields).
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def upload_song(
        self,
        *,
        url: str,
    ) -> Task[SunoSubmission, SunoTaskResult]:
        """Start bringing a song of your own to Suno.

        Asynchronous; the finished task holds the id of the clip, which a continuation takes. The page's text has not been
        found: path and fields are those of sibling gateways with the same pages. These name limits of 120 or 300 seconds.

        `POST /suno/uploads/audio-url`; the path is inferred, no source confirms it.

        Args:
            url: Public address of the sound.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Upload music, title only; Suno-API pages of sibling gateways.
        """
        from .upload_song import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, url=url)

    def join_song(
        self,
        *,
        clip_id: str,
        is_infill: bool | Unset = UNSET,
    ) -> Task[SunoSubmission, SunoTaskResult]:
        """Start joining a continuation and the song before it.

        Asynchronous. The page's text has not been found: path and fields are those of sibling gateways with the same pages.

        `POST /suno/submit/concat`; the path is inferred, no source confirms it.

        Args:
            clip_id: The id of the continuation.
            is_infill: Whether it replaces a section of the song. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Concatenate song, title only; Suno-API pages of sibling gateways.
        """
        from .join_song import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, clip_id=clip_id, is_infill=is_infill)

    def create_persona(
        self,
        *,
        root_clip_id: str,
        name: str,
        description: str,
        clips: Sequence[str],
        is_public: bool,
    ) -> SunoPersona:
        """Make a singer out of a song.

        Answers at once. The page's text has not been found: path and fields are those of sibling gateways, whose pages end
        the path with a slash; some clients leave it out, and one expects `{code, message, data: {id}}` instead.

        `POST /suno/persona/create/`; the path is inferred, no source confirms it.

        Args:
            root_clip_id: The song to take the voice from; made by this gateway, not uploaded.
            name: A name.
            description: What it sounds like.
            clips: Ids of songs, usually `root_clip_id` alone.
            is_public: Whether others may use it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Create Persona, title only; Suno-API pages of sibling gateways.
        """
        from .create_persona import OPERATION

        return self._client.send(
            OPERATION, root_clip_id=root_clip_id, name=name, description=description, clips=clips, is_public=is_public
        )

    def separate_stems(
        self,
        clip_id: str,
    ) -> SunoStems:
        """Split a song into voice and music.

        Answers the clips to come, `queued` at first. The least sure of Suno's calls: the page's text has not been found,
        and siblings have the same title for `POST /suno/submit/music` with `task=gen_stem` and for
        `POST /suno/submit/stems`; one client reads `vocals` and `instrumental` instead of `clips`.

        `GET /suno/act/stems/{clip_id}`; the path is inferred, no source confirms it.

        Args:
            clip_id: The id of the song to split.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Separate vocals and music, title only; Suno-API pages of sibling gateways.
        """
        from .separate_stems import OPERATION

        return self._client.send(OPERATION, clip_id=clip_id)

    def task(self, id: Any) -> Task[SunoSubmission, SunoTaskResult]:
        """Pick up a task that was submitted by `generate_song`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_song import TASK

        return Task(self._client, TASK, id)


class AsyncSuno:
    """The operations of `client.suno`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_song(
        self,
        *,
        mv: str,
        webhook: str | Unset = UNSET,
        gpt_description_prompt: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        title: str | Unset = UNSET,
        make_instrumental: bool | Unset = UNSET,
        negative_tags: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        continue_clip_id: str | Unset = UNSET,
        continue_at: float | Unset = UNSET,
        metadata: SunoSongControls | Mapping[str, Any] | Unset = UNSET,
    ) -> AsyncTask[SunoSubmission, SunoTaskResult]:
        """Start making two songs with Suno.

        Asynchronous; every task makes two songs, whose files are kept for 14 days. The fields decide the mode:
        - automatic: `gpt_description_prompt`, an idea from which Suno writes the lyrics
        - custom: `prompt` with the lyrics, `tags`, `title`
        - continuation: these, and `task_id`, `continue_clip_id`, `continue_at` of the song that goes on

        Models are `chirp-v3-0`, `chirp-v3-5`, `chirp-v4`, `chirp-auk`, `chirp-bluejay`, `chirp-crow` and `chirp-fenix`; a
        continuation needs the model of its song. 0.1 PTC a call on the later pages, 0.05 on the earlier one. With `webhook`
        the stages `text`, `first` and `complete` are reported. A page asks for `make_instrumental` in a continuation, its
        own example leaves it out.

        `POST /suno/submit/music`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            mv: The model, e.g. `chirp-v3-5`.
            webhook: Address that is called as the songs grow.
            gpt_description_prompt: The idea of the song, in automatic mode.
            prompt: The lyrics, in custom mode and for a continuation.
            tags: The style, in custom mode and for a continuation.
            title: The title, in custom mode and for a continuation.
            make_instrumental: Make music without a voice.
            negative_tags: Styles to avoid.
            task_id: The task that made the song that goes on.
            continue_clip_id: The id of the song that goes on.
            continue_at: Second from which it goes on.
            metadata: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Music(Automatic Mode), page 192310067; 302.AI documentation, Audio/Video Processing > Suno > Music(Custom Mode), page 207705223; 302.AI documentation, Audio/Video Processing > Suno > Music(Song Continuation), page 207705224; 302.AI CLI: song.py (models, metadata, webhook).
        """
        from .generate_song import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            mv=mv,
            webhook=webhook,
            gpt_description_prompt=gpt_description_prompt,
            prompt=prompt,
            tags=tags,
            title=title,
            make_instrumental=make_instrumental,
            negative_tags=negative_tags,
            task_id=task_id,
            continue_clip_id=continue_clip_id,
            continue_at=continue_at,
            metadata=metadata,
        )

    async def write_lyrics(
        self,
        *,
        prompt: str,
    ) -> SunoLyricsResult:
        """Write lyrics with Suno.

        The lyrics come at once.

        `POST /suno/submit/lyrics`.

        Args:
            prompt: What the song is about.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Music(Generate Lyrics); 302.AI CLI: song.py.
        """
        from .write_lyrics import OPERATION

        return await self._client.send(OPERATION, prompt=prompt)

    async def get_task(
        self,
        task_id: str,
    ) -> SunoTaskResult:
        """Ask for the state and the songs of a task.

        The words of `status` differ in case and form; 302.AI's command line takes them without regard to case.

        `GET /suno/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Fetch; 302.AI CLI: song.py; Suno-API task format of sibling gateways (the outer fields).
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def upload_song(
        self,
        *,
        url: str,
    ) -> AsyncTask[SunoSubmission, SunoTaskResult]:
        """Start bringing a song of your own to Suno.

        Asynchronous; the finished task holds the id of the clip, which a continuation takes. The page's text has not been
        found: path and fields are those of sibling gateways with the same pages. These name limits of 120 or 300 seconds.

        `POST /suno/uploads/audio-url`; the path is inferred, no source confirms it.

        Args:
            url: Public address of the sound.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Upload music, title only; Suno-API pages of sibling gateways.
        """
        from .upload_song import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, url=url)

    async def join_song(
        self,
        *,
        clip_id: str,
        is_infill: bool | Unset = UNSET,
    ) -> AsyncTask[SunoSubmission, SunoTaskResult]:
        """Start joining a continuation and the song before it.

        Asynchronous. The page's text has not been found: path and fields are those of sibling gateways with the same pages.

        `POST /suno/submit/concat`; the path is inferred, no source confirms it.

        Args:
            clip_id: The id of the continuation.
            is_infill: Whether it replaces a section of the song. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Concatenate song, title only; Suno-API pages of sibling gateways.
        """
        from .join_song import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, clip_id=clip_id, is_infill=is_infill)

    async def create_persona(
        self,
        *,
        root_clip_id: str,
        name: str,
        description: str,
        clips: Sequence[str],
        is_public: bool,
    ) -> SunoPersona:
        """Make a singer out of a song.

        Answers at once. The page's text has not been found: path and fields are those of sibling gateways, whose pages end
        the path with a slash; some clients leave it out, and one expects `{code, message, data: {id}}` instead.

        `POST /suno/persona/create/`; the path is inferred, no source confirms it.

        Args:
            root_clip_id: The song to take the voice from; made by this gateway, not uploaded.
            name: A name.
            description: What it sounds like.
            clips: Ids of songs, usually `root_clip_id` alone.
            is_public: Whether others may use it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Create Persona, title only; Suno-API pages of sibling gateways.
        """
        from .create_persona import OPERATION

        return await self._client.send(
            OPERATION, root_clip_id=root_clip_id, name=name, description=description, clips=clips, is_public=is_public
        )

    async def separate_stems(
        self,
        clip_id: str,
    ) -> SunoStems:
        """Split a song into voice and music.

        Answers the clips to come, `queued` at first. The least sure of Suno's calls: the page's text has not been found,
        and siblings have the same title for `POST /suno/submit/music` with `task=gen_stem` and for
        `POST /suno/submit/stems`; one client reads `vocals` and `instrumental` instead of `clips`.

        `GET /suno/act/stems/{clip_id}`; the path is inferred, no source confirms it.

        Args:
            clip_id: The id of the song to split.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Suno > Separate vocals and music, title only; Suno-API pages of sibling gateways.
        """
        from .separate_stems import OPERATION

        return await self._client.send(OPERATION, clip_id=clip_id)

    def task(self, id: Any) -> AsyncTask[SunoSubmission, SunoTaskResult]:
        """Pick up a task that was submitted by `generate_song`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_song import TASK

        return AsyncTask(self._client, TASK, id)
