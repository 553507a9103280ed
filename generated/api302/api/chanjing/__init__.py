"""The operations of `client.chanjing`."""

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
    from ...models.chanjing_avatar_result import ChanjingAvatarResult
    from ...models.chanjing_font_list import ChanjingFontList
    from ...models.chanjing_public_avatar_list import ChanjingPublicAvatarList
    from ...models.chanjing_speech_result import ChanjingSpeechResult
    from ...models.chanjing_video_audio import ChanjingVideoAudio
    from ...models.chanjing_video_background import ChanjingVideoBackground
    from ...models.chanjing_video_deletion import ChanjingVideoDeletion
    from ...models.chanjing_video_person import ChanjingVideoPerson
    from ...models.chanjing_video_result import ChanjingVideoResult
    from ...models.chanjing_video_submission import ChanjingVideoSubmission
    from ...models.chanjing_video_subtitles import ChanjingVideoSubtitles
    from . import create_avatar as create_avatar
    from . import create_video as create_video
    from . import delete_avatar as delete_avatar
    from . import delete_video as delete_video
    from . import get_avatar as get_avatar
    from . import get_speech as get_speech
    from . import get_video as get_video
    from . import list_fonts as list_fonts
    from . import list_public_avatars as list_public_avatars

_OPERATIONS = (
    "create_video",
    "get_video",
    "delete_video",
    "list_fonts",
    "create_avatar",
    "get_avatar",
    "delete_avatar",
    "list_public_avatars",
    "get_speech",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Chanjing:
    """The operations of `client.chanjing`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_video(
        self,
        *,
        person: ChanjingVideoPerson | Mapping[str, Any],
        audio: ChanjingVideoAudio | Mapping[str, Any],
        bg_color: str | Unset = UNSET,
        bg: ChanjingVideoBackground | Mapping[str, Any] | Unset = UNSET,
        subtitle_config: ChanjingVideoSubtitles | Mapping[str, Any] | Unset = UNSET,
        screen_width: int | Unset = UNSET,
        screen_height: int | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[ChanjingVideoSubmission, ChanjingVideoResult]:
        """Let a digital person speak a text or a recording.

        The page's table puts `wav_url`, `type`, `volume` and `language` under `tts`; 302.AI's own code and the vendor
        put them beside it, as here. It types `text` as a string or a list; its example and the code have a list. The
        vendor also knows a pitch and a model of the voice, and a rate of resolution.

        `POST /chanjing/open/v1/create_video`.

        Args:
            person: Who speaks, and where on the screen.
            audio: What is spoken.
            bg_color: Colour of the background, e.g. `#EDEDED`.
            bg: A picture in the background; address, place and size are all required.
            subtitle_config: Whether and how the text is shown.
            screen_width: Width of the video in pixels. The gateway's default is 1080.
            screen_height: Height of the video in pixels. The gateway's default is 1920.
            callback: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Create a video synthesis task, page 312102536; 302ai/302_ai_avatar_generator; Chanjing open API reference (doc.chanjing.cc).
        """
        from .create_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            person=person,
            audio=audio,
            bg_color=bg_color,
            bg=bg,
            subtitle_config=subtitle_config,
            screen_width=screen_width,
            screen_height=screen_height,
            callback=callback,
        )

    def get_video(
        self,
        *,
        id: str,
    ) -> ChanjingVideoResult:
        """Ask for the state and the address of a video.

        Status 10 is being made, 30 finished, 40 to 49 wrong parameters, 50 to 59 a failure of the service. 302.AI's own
        code takes -1 for a failure too.

        `GET /chanjing/open/v1/video`.

        Args:
            id: The id of the video.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Retrieve video details, page 312102537; 302ai/302_ai_avatar_generator.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, id=id)

    def delete_video(
        self,
        *,
        id: str,
    ) -> ChanjingVideoDeletion:
        """Delete a video.

        The vendor's path below the known mount; what `data` holds is not known.

        `POST /chanjing/open/v1/delete_video`; the path is inferred, no source confirms it.

        Args:
            id: What to delete.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Delete video; third-party clients of the Chanjing open API.
        """
        from .delete_video import OPERATION

        return self._client.send(OPERATION, id=id)

    def list_fonts(
        self,
    ) -> ChanjingFontList:
        """List the fonts that subtitles can have.

        The vendor's path below the known mount.

        `GET /chanjing/open/v1/font_list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Retrieve the list of supported fonts; third-party clients of the Chanjing open API; 302ai/302_ai_avatar_generator: fonts.ts (fields).
        """
        from .list_fonts import OPERATION

        return self._client.send(OPERATION)

    def create_avatar(
        self,
        *,
        name: str,
        material_video: str,
        callback: str | Unset = UNSET,
        train_type: Literal["", "figure"] | Unset = UNSET,
        language: Literal["cn", "en"] | Unset = UNSET,
    ) -> Task[ChanjingVideoSubmission, ChanjingAvatarResult]:
        """Make a digital person from a video of a real one.

        The vendor meanwhile takes the id of a file instead of `material_video`.

        `POST /chanjing/open/v1/create_customised_person`.

        Args:
            name: A name for the digital person.
            material_video: Public address of the video, MP4, MOV or WebM, 30 seconds to 5 minutes, up to 2 GB.
            callback: Address that is called when the task has ended, with the answer of `chanjing_get_avatar`.
            train_type: Empty, or `figure` for the looks only.
            language: The language that is spoken. The gateway's default is 'cn'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Generate a digital human avatar, page 312102540; 302ai/302_ai_avatar_generator.
        """
        from .create_avatar import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            name=name,
            material_video=material_video,
            callback=callback,
            train_type=train_type,
            language=language,
        )

    def get_avatar(
        self,
        *,
        id: str,
    ) -> ChanjingAvatarResult:
        """Ask for the state and the data of a digital person.

        Status 1 is being made, 2 finished, 4 failed, 5 failed in the vendor's system.

        `GET /chanjing/open/v1/customised_person`.

        Args:
            id: The id of the digital person.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Retrieve avatar details, page 312102541; 302ai/302_ai_avatar_generator.
        """
        from .get_avatar import OPERATION

        return self._client.send(OPERATION, id=id)

    def delete_avatar(
        self,
        *,
        id: str,
    ) -> ChanjingVideoDeletion:
        """Delete a digital person.

        The vendor's path below the known mount; what `data` holds is not known.

        `POST /chanjing/open/v1/delete_customised_person`; the path is inferred, no source confirms it.

        Args:
            id: What to delete.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Delete avatar; chanjing-ai/chan-skills (vendor).
        """
        from .delete_avatar import OPERATION

        return self._client.send(OPERATION, id=id)

    def list_public_avatars(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> ChanjingPublicAvatarList:
        """List the digital people that everyone may use.

        The vendor's path below the known mount; the vendor later added filters `source` and `tag_ids`.

        `GET /chanjing/open/v1/list_common_dp`; the path is inferred, no source confirms it.

        Args:
            page: Which page, from 1. The gateway's default is 1.
            size: How many a page has. The gateway's default is 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Public digital human list; Chanjing open API reference (doc.chanjing.cc).
        """
        from .list_public_avatars import OPERATION

        return self._client.send(OPERATION, page=page, size=size)

    def get_speech(
        self,
        *,
        task_id: str,
    ) -> ChanjingSpeechResult:
        """Ask for the state and the result of a speech synthesis.

        Status 10 is being made, 9 is finished, for better or worse: a failure has a text in `errMsg`.
        `slice`, `focus_titles` and `keywords` have only been seen as null.

        `POST /chanjing/open/v1/audio_task_state`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Retrieve speech synthesis results.
        """
        from .get_speech import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def video_task(self, id: Any) -> Task[ChanjingVideoSubmission, ChanjingVideoResult]:
        """Pick up a task that was submitted by `create_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_video import TASK

        return Task(self._client, TASK, id)

    def avatar_task(self, id: Any) -> Task[ChanjingVideoSubmission, ChanjingAvatarResult]:
        """Pick up a task that was submitted by `create_avatar`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_avatar import TASK

        return Task(self._client, TASK, id)


class AsyncChanjing:
    """The operations of `client.chanjing`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_video(
        self,
        *,
        person: ChanjingVideoPerson | Mapping[str, Any],
        audio: ChanjingVideoAudio | Mapping[str, Any],
        bg_color: str | Unset = UNSET,
        bg: ChanjingVideoBackground | Mapping[str, Any] | Unset = UNSET,
        subtitle_config: ChanjingVideoSubtitles | Mapping[str, Any] | Unset = UNSET,
        screen_width: int | Unset = UNSET,
        screen_height: int | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[ChanjingVideoSubmission, ChanjingVideoResult]:
        """Let a digital person speak a text or a recording.

        The page's table puts `wav_url`, `type`, `volume` and `language` under `tts`; 302.AI's own code and the vendor
        put them beside it, as here. It types `text` as a string or a list; its example and the code have a list. The
        vendor also knows a pitch and a model of the voice, and a rate of resolution.

        `POST /chanjing/open/v1/create_video`.

        Args:
            person: Who speaks, and where on the screen.
            audio: What is spoken.
            bg_color: Colour of the background, e.g. `#EDEDED`.
            bg: A picture in the background; address, place and size are all required.
            subtitle_config: Whether and how the text is shown.
            screen_width: Width of the video in pixels. The gateway's default is 1080.
            screen_height: Height of the video in pixels. The gateway's default is 1920.
            callback: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Create a video synthesis task, page 312102536; 302ai/302_ai_avatar_generator; Chanjing open API reference (doc.chanjing.cc).
        """
        from .create_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            person=person,
            audio=audio,
            bg_color=bg_color,
            bg=bg,
            subtitle_config=subtitle_config,
            screen_width=screen_width,
            screen_height=screen_height,
            callback=callback,
        )

    async def get_video(
        self,
        *,
        id: str,
    ) -> ChanjingVideoResult:
        """Ask for the state and the address of a video.

        Status 10 is being made, 30 finished, 40 to 49 wrong parameters, 50 to 59 a failure of the service. 302.AI's own
        code takes -1 for a failure too.

        `GET /chanjing/open/v1/video`.

        Args:
            id: The id of the video.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Retrieve video details, page 312102537; 302ai/302_ai_avatar_generator.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def delete_video(
        self,
        *,
        id: str,
    ) -> ChanjingVideoDeletion:
        """Delete a video.

        The vendor's path below the known mount; what `data` holds is not known.

        `POST /chanjing/open/v1/delete_video`; the path is inferred, no source confirms it.

        Args:
            id: What to delete.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Delete video; third-party clients of the Chanjing open API.
        """
        from .delete_video import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def list_fonts(
        self,
    ) -> ChanjingFontList:
        """List the fonts that subtitles can have.

        The vendor's path below the known mount.

        `GET /chanjing/open/v1/font_list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Retrieve the list of supported fonts; third-party clients of the Chanjing open API; 302ai/302_ai_avatar_generator: fonts.ts (fields).
        """
        from .list_fonts import OPERATION

        return await self._client.send(OPERATION)

    async def create_avatar(
        self,
        *,
        name: str,
        material_video: str,
        callback: str | Unset = UNSET,
        train_type: Literal["", "figure"] | Unset = UNSET,
        language: Literal["cn", "en"] | Unset = UNSET,
    ) -> AsyncTask[ChanjingVideoSubmission, ChanjingAvatarResult]:
        """Make a digital person from a video of a real one.

        The vendor meanwhile takes the id of a file instead of `material_video`.

        `POST /chanjing/open/v1/create_customised_person`.

        Args:
            name: A name for the digital person.
            material_video: Public address of the video, MP4, MOV or WebM, 30 seconds to 5 minutes, up to 2 GB.
            callback: Address that is called when the task has ended, with the answer of `chanjing_get_avatar`.
            train_type: Empty, or `figure` for the looks only.
            language: The language that is spoken. The gateway's default is 'cn'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Generate a digital human avatar, page 312102540; 302ai/302_ai_avatar_generator.
        """
        from .create_avatar import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            name=name,
            material_video=material_video,
            callback=callback,
            train_type=train_type,
            language=language,
        )

    async def get_avatar(
        self,
        *,
        id: str,
    ) -> ChanjingAvatarResult:
        """Ask for the state and the data of a digital person.

        Status 1 is being made, 2 finished, 4 failed, 5 failed in the vendor's system.

        `GET /chanjing/open/v1/customised_person`.

        Args:
            id: The id of the digital person.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Retrieve avatar details, page 312102541; 302ai/302_ai_avatar_generator.
        """
        from .get_avatar import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def delete_avatar(
        self,
        *,
        id: str,
    ) -> ChanjingVideoDeletion:
        """Delete a digital person.

        The vendor's path below the known mount; what `data` holds is not known.

        `POST /chanjing/open/v1/delete_customised_person`; the path is inferred, no source confirms it.

        Args:
            id: What to delete.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Delete avatar; chanjing-ai/chan-skills (vendor).
        """
        from .delete_avatar import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def list_public_avatars(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> ChanjingPublicAvatarList:
        """List the digital people that everyone may use.

        The vendor's path below the known mount; the vendor later added filters `source` and `tag_ids`.

        `GET /chanjing/open/v1/list_common_dp`; the path is inferred, no source confirms it.

        Args:
            page: Which page, from 1. The gateway's default is 1.
            size: How many a page has. The gateway's default is 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Chanjing > Public digital human list; Chanjing open API reference (doc.chanjing.cc).
        """
        from .list_public_avatars import OPERATION

        return await self._client.send(OPERATION, page=page, size=size)

    async def get_speech(
        self,
        *,
        task_id: str,
    ) -> ChanjingSpeechResult:
        """Ask for the state and the result of a speech synthesis.

        Status 10 is being made, 9 is finished, for better or worse: a failure has a text in `errMsg`.
        `slice`, `focus_titles` and `keywords` have only been seen as null.

        `POST /chanjing/open/v1/audio_task_state`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Retrieve speech synthesis results.
        """
        from .get_speech import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def video_task(self, id: Any) -> AsyncTask[ChanjingVideoSubmission, ChanjingVideoResult]:
        """Pick up a task that was submitted by `create_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_video import TASK

        return AsyncTask(self._client, TASK, id)

    def avatar_task(self, id: Any) -> AsyncTask[ChanjingVideoSubmission, ChanjingAvatarResult]:
        """Pick up a task that was submitted by `create_avatar`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_avatar import TASK

        return AsyncTask(self._client, TASK, id)
