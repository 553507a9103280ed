"""The operations of `client.video_translation`."""

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
    from ...models.video_translation_info_answer import VideoTranslationInfoAnswer
    from ...models.video_translation_subtitle import VideoTranslationSubtitle
    from ...models.video_translation_task import VideoTranslationTask
    from ...models.video_translation_task_created import VideoTranslationTaskCreated
    from . import burn_subtitle as burn_subtitle
    from . import download_video as download_video
    from . import extract_subtitle as extract_subtitle
    from . import get_task as get_task
    from . import get_video_info as get_video_info
    from . import translate_subtitle as translate_subtitle

_OPERATIONS = (
    "get_video_info",
    "download_video",
    "extract_subtitle",
    "translate_subtitle",
    "burn_subtitle",
    "get_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class VideoTranslation:
    """The operations of `client.video_translation`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_video_info(
        self,
        *,
        url: str,
    ) -> VideoTranslationInfoAnswer:
        """Look at a video by the address of its page.

        A failure may come with HTTP 200, as `error`.

        `GET /302/vt/video/info`.

        Args:
            url: Address of the page, e.g. of YouTube or Bilibili.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps.
        """
        from .get_video_info import OPERATION

        return self._client.send(OPERATION, url=url)

    def download_video(
        self,
        *,
        url: str,
        resolution: int | Unset = UNSET,
    ) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Fetch a video from its page.

        The result has the addresses of the video and of its sound.

        `POST /302/vt/video/download`.

        Args:
            url: Address of the video's page.
            resolution: Height that is wanted, e.g. 720.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps.
        """
        from .download_video import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, url=url, resolution=resolution)

    def extract_subtitle(
        self,
        *,
        audio_url: str,
        language: str,
        demucs: bool | Unset = UNSET,
        is_only_demucs: bool | Unset = UNSET,
    ) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Write down what is said, or separate voice and music.

        The result has the lines in `subtitle.segments`. What it has after separation alone (`is_only_demucs`) is not
        documented: by a caller's guess the addresses of the voice and of the rest, under names of their own.
        The prices are quoted by a third party from 302.AI.

        `POST /302/vt/subtitle/extract`; price: 0.003 PTC (1 PTC = 1 USD) per minute.

        Args:
            audio_url: Public address of the sound.
            language: Language that is spoken, e.g. `zh`, `en`.
            demucs: Separate the voice first.
            is_only_demucs: Separate only, which is cheaper; write nothing down.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps; a third-party separation service that verified the call; a third-party Django app.
        """
        from .extract_subtitle import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, audio_url=audio_url, language=language, demucs=demucs, is_only_demucs=is_only_demucs
        )

    def translate_subtitle(
        self,
        *,
        model: str,
        src_lang: str,
        tgt_lang: str,
        subtitle: VideoTranslationSubtitle | Mapping[str, Any],
    ) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Translate subtitles.

        The result has the lines of both languages, `src_subtitle` and `trans_subtitle`.

        `POST /302/vt/subtitle/translate`.

        Args:
            model: The chat model that translates.
            src_lang: Language of the lines.
            tgt_lang: Language to translate into.
            subtitle: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps: use-subtitle-translate.
        """
        from .translate_subtitle import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, model=model, src_lang=src_lang, tgt_lang=tgt_lang, subtitle=subtitle
        )

    def burn_subtitle(
        self,
        *,
        url: str,
        src_subtitle: Sequence[Mapping[str, Any]] | Unset = UNSET,
        trans_subtitle: Sequence[Mapping[str, Any]] | Unset = UNSET,
        output_width: int | Unset = UNSET,
        output_height: int | Unset = UNSET,
        src_font_name: str | Unset = UNSET,
        src_font_size: int | Unset = UNSET,
        src_font_color: str | Unset = UNSET,
        src_back_color: str | Unset = UNSET,
        src_outline_width: float | Unset = UNSET,
        src_shadow_color: str | Unset = UNSET,
        src_margin_v: float | Unset = UNSET,
        trans_font_name: str | Unset = UNSET,
        trans_font_size: int | Unset = UNSET,
        trans_font_color: str | Unset = UNSET,
        trans_outline_color: str | Unset = UNSET,
        trans_outline_width: float | Unset = UNSET,
        trans_back_color: str | Unset = UNSET,
        trans_margin_v: float | Unset = UNSET,
    ) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Write subtitles into a video.

        The result has the address of the video. The client that was seen knows a colour of the shadow for the original
        lines and of the outline for the translated ones, not the other way round.

        `POST /302/vt/subtitle/burn`.

        Args:
            url: Address of the video.
            src_subtitle: The original lines.
            trans_subtitle: The translated lines.
            output_width: Width of the video that is made.
            output_height: Its height.
            src_font_name: Font of the original lines.
            src_font_size: Size of their letters.
            src_font_color: Colour of their letters.
            src_back_color: Colour behind them.
            src_outline_width: Width of their outline.
            src_shadow_color: Colour of their shadow.
            src_margin_v: Their distance from the edge, vertically.
            trans_font_name: Font of the translated lines.
            trans_font_size: Size of their letters.
            trans_font_color: Colour of their letters.
            trans_outline_color: Colour of their outline.
            trans_outline_width: Width of their outline.
            trans_back_color: Colour behind them.
            trans_margin_v: Their distance from the edge, vertically.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps: use-subtitle-burn.
        """
        from .burn_subtitle import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            url=url,
            src_subtitle=src_subtitle,
            trans_subtitle=trans_subtitle,
            output_width=output_width,
            output_height=output_height,
            src_font_name=src_font_name,
            src_font_size=src_font_size,
            src_font_color=src_font_color,
            src_back_color=src_back_color,
            src_outline_width=src_outline_width,
            src_shadow_color=src_shadow_color,
            src_margin_v=src_margin_v,
            trans_font_name=trans_font_name,
            trans_font_size=trans_font_size,
            trans_font_color=trans_font_color,
            trans_outline_color=trans_outline_color,
            trans_outline_width=trans_outline_width,
            trans_back_color=trans_back_color,
            trans_margin_v=trans_margin_v,
        )

    def get_task(
        self,
        task_id: str,
    ) -> VideoTranslationTask:
        """Ask how any of the tasks stands.

        Serves every submission of this service. An id belongs to the host that answered it, which its end tells
        (`-e1` or `-e2`): ask the same host.

        `GET /302/vt/tasks/subtitle/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps: use-task-status; a third-party separation service that verified the call.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Pick up a task that was submitted by `download_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .download_video import TASK

        return Task(self._client, TASK, id)


class AsyncVideoTranslation:
    """The operations of `client.video_translation`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_video_info(
        self,
        *,
        url: str,
    ) -> VideoTranslationInfoAnswer:
        """Look at a video by the address of its page.

        A failure may come with HTTP 200, as `error`.

        `GET /302/vt/video/info`.

        Args:
            url: Address of the page, e.g. of YouTube or Bilibili.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps.
        """
        from .get_video_info import OPERATION

        return await self._client.send(OPERATION, url=url)

    async def download_video(
        self,
        *,
        url: str,
        resolution: int | Unset = UNSET,
    ) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Fetch a video from its page.

        The result has the addresses of the video and of its sound.

        `POST /302/vt/video/download`.

        Args:
            url: Address of the video's page.
            resolution: Height that is wanted, e.g. 720.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps.
        """
        from .download_video import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, url=url, resolution=resolution)

    async def extract_subtitle(
        self,
        *,
        audio_url: str,
        language: str,
        demucs: bool | Unset = UNSET,
        is_only_demucs: bool | Unset = UNSET,
    ) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Write down what is said, or separate voice and music.

        The result has the lines in `subtitle.segments`. What it has after separation alone (`is_only_demucs`) is not
        documented: by a caller's guess the addresses of the voice and of the rest, under names of their own.
        The prices are quoted by a third party from 302.AI.

        `POST /302/vt/subtitle/extract`; price: 0.003 PTC (1 PTC = 1 USD) per minute.

        Args:
            audio_url: Public address of the sound.
            language: Language that is spoken, e.g. `zh`, `en`.
            demucs: Separate the voice first.
            is_only_demucs: Separate only, which is cheaper; write nothing down.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps; a third-party separation service that verified the call; a third-party Django app.
        """
        from .extract_subtitle import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, audio_url=audio_url, language=language, demucs=demucs, is_only_demucs=is_only_demucs
        )

    async def translate_subtitle(
        self,
        *,
        model: str,
        src_lang: str,
        tgt_lang: str,
        subtitle: VideoTranslationSubtitle | Mapping[str, Any],
    ) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Translate subtitles.

        The result has the lines of both languages, `src_subtitle` and `trans_subtitle`.

        `POST /302/vt/subtitle/translate`.

        Args:
            model: The chat model that translates.
            src_lang: Language of the lines.
            tgt_lang: Language to translate into.
            subtitle: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps: use-subtitle-translate.
        """
        from .translate_subtitle import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, model=model, src_lang=src_lang, tgt_lang=tgt_lang, subtitle=subtitle
        )

    async def burn_subtitle(
        self,
        *,
        url: str,
        src_subtitle: Sequence[Mapping[str, Any]] | Unset = UNSET,
        trans_subtitle: Sequence[Mapping[str, Any]] | Unset = UNSET,
        output_width: int | Unset = UNSET,
        output_height: int | Unset = UNSET,
        src_font_name: str | Unset = UNSET,
        src_font_size: int | Unset = UNSET,
        src_font_color: str | Unset = UNSET,
        src_back_color: str | Unset = UNSET,
        src_outline_width: float | Unset = UNSET,
        src_shadow_color: str | Unset = UNSET,
        src_margin_v: float | Unset = UNSET,
        trans_font_name: str | Unset = UNSET,
        trans_font_size: int | Unset = UNSET,
        trans_font_color: str | Unset = UNSET,
        trans_outline_color: str | Unset = UNSET,
        trans_outline_width: float | Unset = UNSET,
        trans_back_color: str | Unset = UNSET,
        trans_margin_v: float | Unset = UNSET,
    ) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Write subtitles into a video.

        The result has the address of the video. The client that was seen knows a colour of the shadow for the original
        lines and of the outline for the translated ones, not the other way round.

        `POST /302/vt/subtitle/burn`.

        Args:
            url: Address of the video.
            src_subtitle: The original lines.
            trans_subtitle: The translated lines.
            output_width: Width of the video that is made.
            output_height: Its height.
            src_font_name: Font of the original lines.
            src_font_size: Size of their letters.
            src_font_color: Colour of their letters.
            src_back_color: Colour behind them.
            src_outline_width: Width of their outline.
            src_shadow_color: Colour of their shadow.
            src_margin_v: Their distance from the edge, vertically.
            trans_font_name: Font of the translated lines.
            trans_font_size: Size of their letters.
            trans_font_color: Colour of their letters.
            trans_outline_color: Colour of their outline.
            trans_outline_width: Width of their outline.
            trans_back_color: Colour behind them.
            trans_margin_v: Their distance from the edge, vertically.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps: use-subtitle-burn.
        """
        from .burn_subtitle import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            url=url,
            src_subtitle=src_subtitle,
            trans_subtitle=trans_subtitle,
            output_width=output_width,
            output_height=output_height,
            src_font_name=src_font_name,
            src_font_size=src_font_size,
            src_font_color=src_font_color,
            src_back_color=src_back_color,
            src_outline_width=src_outline_width,
            src_shadow_color=src_shadow_color,
            src_margin_v=src_margin_v,
            trans_font_name=trans_font_name,
            trans_font_size=trans_font_size,
            trans_font_color=trans_font_color,
            trans_outline_color=trans_outline_color,
            trans_outline_width=trans_outline_width,
            trans_back_color=trans_back_color,
            trans_margin_v=trans_margin_v,
        )

    async def get_task(
        self,
        task_id: str,
    ) -> VideoTranslationTask:
        """Ask how any of the tasks stands.

        Serves every submission of this service. An id belongs to the host that answered it, which its end tells
        (`-e1` or `-e2`): ask the same host.

        `GET /302/vt/tasks/subtitle/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: an open-source video translation front end in the style of 302.AI's apps: use-task-status; a third-party separation service that verified the call.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
        """Pick up a task that was submitted by `download_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .download_video import TASK

        return AsyncTask(self._client, TASK, id)
