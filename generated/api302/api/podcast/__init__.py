"""The operations of `client.podcast`."""

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
    from ...models.podcast_line import PodcastLine
    from ...models.podcast_resource import PodcastResource
    from ...models.podcast_speaker import PodcastSpeaker
    from ...models.podcast_task import PodcastTask
    from ...models.podcast_task_created import PodcastTaskCreated
    from . import cancel_task as cancel_task
    from . import generate_audio as generate_audio
    from . import get_task as get_task
    from . import write_script as write_script

_OPERATIONS = (
    "write_script",
    "get_task",
    "generate_audio",
    "cancel_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Podcast:
    """The operations of `client.podcast`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def write_script(
        self,
        *,
        resources: Sequence[PodcastResource | Mapping[str, Any]],
        speaker_nums: int,
        lang: Literal["de", "en", "fr", "ja", "ko", "zh"],
        names: Sequence[str] | Unset = UNSET,
        model_name: str | Unset = UNSET,
        is_extract: bool | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
        version: Literal["v3", "v6", "v7"] | Unset = UNSET,
        audience_choice: int | Unset = UNSET,
    ) -> Task[PodcastTaskCreated, PodcastTask]:
        """Write a podcast of texts, pages and files.

        `POST /302/podcast/async/text`.

        Args:
            resources: What to talk about.
            speaker_nums: How many speak.
            lang: Language of the podcast.
            names: Their names, one for each; empty texts for none.
            model_name: The chat model that writes. The gateway's default is 'gpt-4o-mini'.
            is_extract: Take the speakers from the material. The gateway's default is False.
            custom_prompt: Further instructions.
            version: Version of the prompt: `v3` as usual, `v6` long, `v7` when an audience is chosen.
            audience_choice: Who listens: 0 anybody, 1 children, 2 the elderly, 3 office workers, 4 students, 5 college students, 6 business people, 7 researchers, 8 parents. The gateway's default is 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator: main.tsx, content-adjustment, stores.
        """
        from .write_script import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            resources=resources,
            speaker_nums=speaker_nums,
            lang=lang,
            names=names,
            model_name=model_name,
            is_extract=is_extract,
            custom_prompt=custom_prompt,
            version=version,
            audience_choice=audience_choice,
        )

    def get_task(
        self,
        task_id: str,
    ) -> PodcastTask:
        """Ask for the script or the sound of a podcast.

        The script of `podcast_write_script` stands in `contents`, the sound of `podcast_generate_audio` in `content`.
        The app asks every three seconds.

        `GET /302/podcast/async/status/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator: main.tsx, content-adjustment, stores.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def generate_audio(
        self,
        *,
        speakers: Sequence[PodcastSpeaker | Mapping[str, Any]],
        contents: Sequence[PodcastLine | Mapping[str, Any]],
        use_bgm: bool | Unset = UNSET,
        auto_gen_bgm: bool | Unset = UNSET,
        bgm_prompt: str | Unset = UNSET,
        bgm_volume: float | Unset = UNSET,
        ui_lang: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
    ) -> Task[PodcastTaskCreated, PodcastTask]:
        """Speak a podcast.

        The lines are those that `podcast_write_script` gave, in order; providers and voices are those of
        `tts_list_providers`.

        `POST /302/podcast/async/generate`.

        Args:
            speakers: The voices.
            contents: The lines, in order.
            use_bgm: Whether to play music behind the voices. The gateway's default is False.
            auto_gen_bgm: Whether a model makes the music. The gateway's default is True.
            bgm_prompt: What the music is like.
            bgm_volume: How much louder the music is made; negative for softer. The gateway's default is -10.0.
            ui_lang: Language of the messages.
            model_name: A chat model; the app's code does not say for what, perhaps the title.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator: main.tsx, audio-settings, stores.
        """
        from .generate_audio import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            speakers=speakers,
            contents=contents,
            use_bgm=use_bgm,
            auto_gen_bgm=auto_gen_bgm,
            bgm_prompt=bgm_prompt,
            bgm_volume=bgm_volume,
            ui_lang=ui_lang,
            model_name=model_name,
        )

    def cancel_task(
        self,
        task_id: str,
    ) -> dict[str, Any]:
        """Stop a podcast.

        The app does not read the answer; what it holds is not known.

        `POST /302/podcast/async/cancel/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator: content-adjustment.
        """
        from .cancel_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> Task[PodcastTaskCreated, PodcastTask]:
        """Pick up a task that was submitted by `write_script`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .write_script import TASK

        return Task(self._client, TASK, id)


class AsyncPodcast:
    """The operations of `client.podcast`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def write_script(
        self,
        *,
        resources: Sequence[PodcastResource | Mapping[str, Any]],
        speaker_nums: int,
        lang: Literal["de", "en", "fr", "ja", "ko", "zh"],
        names: Sequence[str] | Unset = UNSET,
        model_name: str | Unset = UNSET,
        is_extract: bool | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
        version: Literal["v3", "v6", "v7"] | Unset = UNSET,
        audience_choice: int | Unset = UNSET,
    ) -> AsyncTask[PodcastTaskCreated, PodcastTask]:
        """Write a podcast of texts, pages and files.

        `POST /302/podcast/async/text`.

        Args:
            resources: What to talk about.
            speaker_nums: How many speak.
            lang: Language of the podcast.
            names: Their names, one for each; empty texts for none.
            model_name: The chat model that writes. The gateway's default is 'gpt-4o-mini'.
            is_extract: Take the speakers from the material. The gateway's default is False.
            custom_prompt: Further instructions.
            version: Version of the prompt: `v3` as usual, `v6` long, `v7` when an audience is chosen.
            audience_choice: Who listens: 0 anybody, 1 children, 2 the elderly, 3 office workers, 4 students, 5 college students, 6 business people, 7 researchers, 8 parents. The gateway's default is 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator: main.tsx, content-adjustment, stores.
        """
        from .write_script import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            resources=resources,
            speaker_nums=speaker_nums,
            lang=lang,
            names=names,
            model_name=model_name,
            is_extract=is_extract,
            custom_prompt=custom_prompt,
            version=version,
            audience_choice=audience_choice,
        )

    async def get_task(
        self,
        task_id: str,
    ) -> PodcastTask:
        """Ask for the script or the sound of a podcast.

        The script of `podcast_write_script` stands in `contents`, the sound of `podcast_generate_audio` in `content`.
        The app asks every three seconds.

        `GET /302/podcast/async/status/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator: main.tsx, content-adjustment, stores.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def generate_audio(
        self,
        *,
        speakers: Sequence[PodcastSpeaker | Mapping[str, Any]],
        contents: Sequence[PodcastLine | Mapping[str, Any]],
        use_bgm: bool | Unset = UNSET,
        auto_gen_bgm: bool | Unset = UNSET,
        bgm_prompt: str | Unset = UNSET,
        bgm_volume: float | Unset = UNSET,
        ui_lang: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
    ) -> AsyncTask[PodcastTaskCreated, PodcastTask]:
        """Speak a podcast.

        The lines are those that `podcast_write_script` gave, in order; providers and voices are those of
        `tts_list_providers`.

        `POST /302/podcast/async/generate`.

        Args:
            speakers: The voices.
            contents: The lines, in order.
            use_bgm: Whether to play music behind the voices. The gateway's default is False.
            auto_gen_bgm: Whether a model makes the music. The gateway's default is True.
            bgm_prompt: What the music is like.
            bgm_volume: How much louder the music is made; negative for softer. The gateway's default is -10.0.
            ui_lang: Language of the messages.
            model_name: A chat model; the app's code does not say for what, perhaps the title.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator: main.tsx, audio-settings, stores.
        """
        from .generate_audio import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            speakers=speakers,
            contents=contents,
            use_bgm=use_bgm,
            auto_gen_bgm=auto_gen_bgm,
            bgm_prompt=bgm_prompt,
            bgm_volume=bgm_volume,
            ui_lang=ui_lang,
            model_name=model_name,
        )

    async def cancel_task(
        self,
        task_id: str,
    ) -> dict[str, Any]:
        """Stop a podcast.

        The app does not read the answer; what it holds is not known.

        `POST /302/podcast/async/cancel/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator: content-adjustment.
        """
        from .cancel_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> AsyncTask[PodcastTaskCreated, PodcastTask]:
        """Pick up a task that was submitted by `write_script`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .write_script import TASK

        return AsyncTask(self._client, TASK, id)
