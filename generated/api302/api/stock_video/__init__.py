"""The operations of `client.stock_video`."""

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
    from ...models.stock_video_created import StockVideoCreated
    from ...models.stock_video_script_answer import StockVideoScriptAnswer
    from ...models.stock_video_task_answer import StockVideoTaskAnswer
    from ...models.stock_video_terms_answer import StockVideoTermsAnswer
    from . import create as create
    from . import get_task as get_task
    from . import suggest_terms as suggest_terms
    from . import write_script as write_script

_OPERATIONS = (
    "write_script",
    "suggest_terms",
    "create",
    "get_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class StockVideo:
    """The operations of `client.stock_video`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def write_script(
        self,
        *,
        video_subject: str,
        video_language: str | Unset = UNSET,
        models_name: str | Unset = UNSET,
        paragraph_number: int | Unset = UNSET,
    ) -> StockVideoScriptAnswer:
        """Write what a video says about a subject.

        `POST /302/stock-video/api/v1/scripts`.

        Args:
            video_subject: What the video is about.
            video_language: Language of the script, e.g. `zh`, `en`, `ja`, `ko`, `de`, `fr`; empty to find out.
            models_name: The chat model that writes.
            paragraph_number: Paragraphs of the script; known from the engine, the app does not send it. The gateway's default is 1.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_creation_hub: services/video.ts; MoneyPrinterTurbo: app/models/schema.py, the engine behind it.
        """
        from .write_script import OPERATION

        return self._client.send(
            OPERATION,
            video_subject=video_subject,
            video_language=video_language,
            models_name=models_name,
            paragraph_number=paragraph_number,
        )

    def suggest_terms(
        self,
        *,
        video_subject: str,
        video_script: str | Unset = UNSET,
        video_language: str | Unset = UNSET,
        models_name: str | Unset = UNSET,
        amount: int | Unset = UNSET,
    ) -> StockVideoTermsAnswer:
        """Find words to search footage with.

        302.AI's app sends the script with the subject; a third party sends the subject only.

        `POST /302/stock-video/api/v1/terms`.

        Args:
            video_subject: What the video is about.
            video_script: What is said, from `stock_video_write_script`.
            video_language: Language of the script.
            models_name: The chat model that looks for words.
            amount: How many; known from the engine, the app does not send it. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_creation_hub: services/video.ts; MoneyPrinterTurbo: app/models/schema.py, the engine behind it; a third-party TypeScript client.
        """
        from .suggest_terms import OPERATION

        return self._client.send(
            OPERATION,
            video_subject=video_subject,
            video_script=video_script,
            video_language=video_language,
            models_name=models_name,
            amount=amount,
        )

    def create(
        self,
        *,
        video_subject: str,
        video_script: str,
        video_terms: str | Sequence[str],
        video_source: Literal["pexels", "pixabay"] | Unset = UNSET,
        video_concat_mode: Literal["random", "sequential"] | Unset = UNSET,
        video_aspect: str | Unset = UNSET,
        video_clip_duration: str | int | Unset = UNSET,
        subtitle_enabled: bool | Unset = UNSET,
        subtitle_font: str | Unset = UNSET,
        subtitle_position: Literal["bottom", "middle", "top"] | Unset = UNSET,
        font_size: int | Unset = UNSET,
        stroke_width: float | Unset = UNSET,
        text_fore_color: str | Unset = UNSET,
        stroke_color: str | Unset = UNSET,
        voice_type: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        voice_volume: str | float | Unset = UNSET,
        bgm_type: str | Unset = UNSET,
        bgm_volume: str | float | Unset = UNSET,
    ) -> StockVideoCreated:
        """Make a spoken video of stock footage.

        `stock_video_get_task` tells how it stands, under the id of the task. The app sends lengths and volumes as texts,
        the engine behind it has numbers; both are taken.

        `POST /302/stock-video/api/v1/videos`.

        Args:
            video_subject: What the video is about.
            video_script: What is said.
            video_terms: Words to search footage with, a text with commas or a list.
            video_source: Where the footage comes from. The gateway's default is 'pexels'.
            video_concat_mode: Order of the clips; the app's default is `sequential`, the engine's `random`.
            video_aspect: `16:9`, the app's default, or `9:16`; the engine also knows `1:1`.
            video_clip_duration: Longest clip in seconds.
            subtitle_enabled: Whether to show subtitles. The gateway's default is True.
            subtitle_font: Name of their font.
            subtitle_position: Where they stand. The gateway's default is 'bottom'.
            font_size: Size of their letters. The gateway's default is 60.
            stroke_width: Width of the letters' outline. The gateway's default is 1.5.
            text_fore_color: Colour of the letters. The gateway's default is '#ffffff'.
            stroke_color: Colour of their outline. The gateway's default is '#000000'.
            voice_type: Who synthesises the speech. The gateway's default is 'azure'.
            voice_name: The voice, e.g. `de-DE-FlorianMultilingualNeural`.
            voice_volume: Loudness of the voice, 0.6 to 5; the app's default is 1.
            bgm_type: `random` for music behind the voice, empty for none.
            bgm_volume: Loudness of the music, 0 to 1; the app's default is 0.2.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_creation_hub: services/video.ts, form schema and store; MoneyPrinterTurbo: app/models/schema.py, the engine behind it.
        """
        from .create import OPERATION

        return self._client.send(
            OPERATION,
            video_subject=video_subject,
            video_script=video_script,
            video_terms=video_terms,
            video_source=video_source,
            video_concat_mode=video_concat_mode,
            video_aspect=video_aspect,
            video_clip_duration=video_clip_duration,
            subtitle_enabled=subtitle_enabled,
            subtitle_font=subtitle_font,
            subtitle_position=subtitle_position,
            font_size=font_size,
            stroke_width=stroke_width,
            text_fore_color=text_fore_color,
            stroke_color=stroke_color,
            voice_type=voice_type,
            voice_name=voice_name,
            voice_volume=voice_volume,
            bgm_type=bgm_type,
            bgm_volume=bgm_volume,
        )

    def get_task(
        self,
        task_id: str,
    ) -> StockVideoTaskAnswer:
        """Ask how a video stands.

        `data` has one field, named after the id of the task; its `state` is 1 when the video is done, -1 when it failed,
        and any other number while it goes on. The app asks every 30 seconds, 30 times at most.

        `GET /302/stock-video/api/v1/tasks/{task_id}`.

        Args:
            task_id: The id that `stock_video_create` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_creation_hub: services/video.ts; MoneyPrinterTurbo: app/models/schema.py, the engine behind it.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)


class AsyncStockVideo:
    """The operations of `client.stock_video`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def write_script(
        self,
        *,
        video_subject: str,
        video_language: str | Unset = UNSET,
        models_name: str | Unset = UNSET,
        paragraph_number: int | Unset = UNSET,
    ) -> StockVideoScriptAnswer:
        """Write what a video says about a subject.

        `POST /302/stock-video/api/v1/scripts`.

        Args:
            video_subject: What the video is about.
            video_language: Language of the script, e.g. `zh`, `en`, `ja`, `ko`, `de`, `fr`; empty to find out.
            models_name: The chat model that writes.
            paragraph_number: Paragraphs of the script; known from the engine, the app does not send it. The gateway's default is 1.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_creation_hub: services/video.ts; MoneyPrinterTurbo: app/models/schema.py, the engine behind it.
        """
        from .write_script import OPERATION

        return await self._client.send(
            OPERATION,
            video_subject=video_subject,
            video_language=video_language,
            models_name=models_name,
            paragraph_number=paragraph_number,
        )

    async def suggest_terms(
        self,
        *,
        video_subject: str,
        video_script: str | Unset = UNSET,
        video_language: str | Unset = UNSET,
        models_name: str | Unset = UNSET,
        amount: int | Unset = UNSET,
    ) -> StockVideoTermsAnswer:
        """Find words to search footage with.

        302.AI's app sends the script with the subject; a third party sends the subject only.

        `POST /302/stock-video/api/v1/terms`.

        Args:
            video_subject: What the video is about.
            video_script: What is said, from `stock_video_write_script`.
            video_language: Language of the script.
            models_name: The chat model that looks for words.
            amount: How many; known from the engine, the app does not send it. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_creation_hub: services/video.ts; MoneyPrinterTurbo: app/models/schema.py, the engine behind it; a third-party TypeScript client.
        """
        from .suggest_terms import OPERATION

        return await self._client.send(
            OPERATION,
            video_subject=video_subject,
            video_script=video_script,
            video_language=video_language,
            models_name=models_name,
            amount=amount,
        )

    async def create(
        self,
        *,
        video_subject: str,
        video_script: str,
        video_terms: str | Sequence[str],
        video_source: Literal["pexels", "pixabay"] | Unset = UNSET,
        video_concat_mode: Literal["random", "sequential"] | Unset = UNSET,
        video_aspect: str | Unset = UNSET,
        video_clip_duration: str | int | Unset = UNSET,
        subtitle_enabled: bool | Unset = UNSET,
        subtitle_font: str | Unset = UNSET,
        subtitle_position: Literal["bottom", "middle", "top"] | Unset = UNSET,
        font_size: int | Unset = UNSET,
        stroke_width: float | Unset = UNSET,
        text_fore_color: str | Unset = UNSET,
        stroke_color: str | Unset = UNSET,
        voice_type: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        voice_volume: str | float | Unset = UNSET,
        bgm_type: str | Unset = UNSET,
        bgm_volume: str | float | Unset = UNSET,
    ) -> StockVideoCreated:
        """Make a spoken video of stock footage.

        `stock_video_get_task` tells how it stands, under the id of the task. The app sends lengths and volumes as texts,
        the engine behind it has numbers; both are taken.

        `POST /302/stock-video/api/v1/videos`.

        Args:
            video_subject: What the video is about.
            video_script: What is said.
            video_terms: Words to search footage with, a text with commas or a list.
            video_source: Where the footage comes from. The gateway's default is 'pexels'.
            video_concat_mode: Order of the clips; the app's default is `sequential`, the engine's `random`.
            video_aspect: `16:9`, the app's default, or `9:16`; the engine also knows `1:1`.
            video_clip_duration: Longest clip in seconds.
            subtitle_enabled: Whether to show subtitles. The gateway's default is True.
            subtitle_font: Name of their font.
            subtitle_position: Where they stand. The gateway's default is 'bottom'.
            font_size: Size of their letters. The gateway's default is 60.
            stroke_width: Width of the letters' outline. The gateway's default is 1.5.
            text_fore_color: Colour of the letters. The gateway's default is '#ffffff'.
            stroke_color: Colour of their outline. The gateway's default is '#000000'.
            voice_type: Who synthesises the speech. The gateway's default is 'azure'.
            voice_name: The voice, e.g. `de-DE-FlorianMultilingualNeural`.
            voice_volume: Loudness of the voice, 0.6 to 5; the app's default is 1.
            bgm_type: `random` for music behind the voice, empty for none.
            bgm_volume: Loudness of the music, 0 to 1; the app's default is 0.2.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_creation_hub: services/video.ts, form schema and store; MoneyPrinterTurbo: app/models/schema.py, the engine behind it.
        """
        from .create import OPERATION

        return await self._client.send(
            OPERATION,
            video_subject=video_subject,
            video_script=video_script,
            video_terms=video_terms,
            video_source=video_source,
            video_concat_mode=video_concat_mode,
            video_aspect=video_aspect,
            video_clip_duration=video_clip_duration,
            subtitle_enabled=subtitle_enabled,
            subtitle_font=subtitle_font,
            subtitle_position=subtitle_position,
            font_size=font_size,
            stroke_width=stroke_width,
            text_fore_color=text_fore_color,
            stroke_color=stroke_color,
            voice_type=voice_type,
            voice_name=voice_name,
            voice_volume=voice_volume,
            bgm_type=bgm_type,
            bgm_volume=bgm_volume,
        )

    async def get_task(
        self,
        task_id: str,
    ) -> StockVideoTaskAnswer:
        """Ask how a video stands.

        `data` has one field, named after the id of the task; its `state` is 1 when the video is done, -1 when it failed,
        and any other number while it goes on. The app asks every 30 seconds, 30 times at most.

        `GET /302/stock-video/api/v1/tasks/{task_id}`.

        Args:
            task_id: The id that `stock_video_create` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_creation_hub: services/video.ts; MoneyPrinterTurbo: app/models/schema.py, the engine behind it.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)
