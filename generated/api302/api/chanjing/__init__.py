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
    from ...models.chanjing_speech_submission import ChanjingSpeechSubmission
    from ...models.chanjing_speech_text import ChanjingSpeechText
    from ...models.chanjing_video_audio import ChanjingVideoAudio
    from ...models.chanjing_video_background import ChanjingVideoBackground
    from ...models.chanjing_video_deletion import ChanjingVideoDeletion
    from ...models.chanjing_video_person import ChanjingVideoPerson
    from ...models.chanjing_video_result import ChanjingVideoResult
    from ...models.chanjing_video_submission import ChanjingVideoSubmission
    from ...models.chanjing_video_subtitles import ChanjingVideoSubtitles
    from ...models.chanjing_voice_result import ChanjingVoiceResult
    from ...models.chanjing_voice_submission import ChanjingVoiceSubmission
    from . import create_avatar as create_avatar
    from . import create_video as create_video
    from . import create_voice as create_voice
    from . import delete_avatar as delete_avatar
    from . import delete_video as delete_video
    from . import delete_voice as delete_voice
    from . import get_avatar as get_avatar
    from . import get_speech as get_speech
    from . import get_video as get_video
    from . import get_voice as get_voice
    from . import list_fonts as list_fonts
    from . import list_public_avatars as list_public_avatars
    from . import speech as speech

_OPERATIONS = (
    "create_video",
    "get_video",
    "delete_video",
    "list_fonts",
    "create_avatar",
    "get_avatar",
    "delete_avatar",
    "list_public_avatars",
    "speech",
    "get_speech",
    "create_voice",
    "get_voice",
    "delete_voice",
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

    def speech(
        self,
        *,
        audio_man: str,
        speed: float,
        pitch: float,
        volume: float,
        text: ChanjingSpeechText | Mapping[str, Any],
        font_size: float | Unset = UNSET,
        width: float | Unset = UNSET,
        height: float | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[ChanjingSpeechSubmission, ChanjingSpeechResult]:
        """Start speaking a text.

        Asynchronous. `font_size`, `width` and `height` decide how the text is cut into subtitles.

        `POST /chanjing/open/v1/create_audio_task`.

        Args:
            audio_man: The id of the voice.
            speed: Speed, 1 for normal.
            pitch: Pitch, 1 for normal.
            volume: Volume, 100 for normal.
            text: See the type.
            font_size: Size of the subtitles' font.
            width: Width of the subtitles.
            height: Height of the subtitles.
            callback: Address that is called at the end.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Create a language generation task, pages 312102531 and 310631287; 302ai/302_ai_avatar_generator: gen-chanjing-audio.
        """
        from .speech import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            audio_man=audio_man,
            speed=speed,
            pitch=pitch,
            volume=volume,
            text=text,
            font_size=font_size,
            width=width,
            height=height,
            callback=callback,
        )

    def get_speech(
        self,
        *,
        task_id: str,
    ) -> ChanjingSpeechResult:
        """Ask for the state and the result of a speech synthesis.

        Status 10 is being made, 9 is finished, for better or worse: a failure has a text in `errMsg`. So the page; an app
        of 302.AI takes 10 for a failure.
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

    def create_voice(
        self,
        *,
        name: str,
        url: str,
        model_type: Literal["cicada1.0", "cicada3.0"] | Unset = UNSET,
        language: Literal["cn", "en"] | Unset = UNSET,
        text: str | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[ChanjingVoiceSubmission, ChanjingVoiceResult]:
        """Start making a voice after a recording.

        Asynchronous. `data` is the id of the voice, which `audio_man` takes once it is made.

        `POST /chanjing/open/v1/create_customised_audio`.

        Args:
            name: A name for the voice.
            url: Address of the recording; MP3, WAV or M4A, 30 seconds to 5 minutes, up to 100 MB.
            model_type: The model. The gateway's default is 'cicada1.0'.
            language: The language of the recording. The gateway's default is 'cn'.
            text: A text to try the voice with, up to 50 characters.
            callback: Address that is called at the end, with what the poll answers.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Create a voice customization task, page 312102533; 302ai/302_ai_avatar_generator: voice-clone.
        """
        from .create_voice import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, name=name, url=url, model_type=model_type, language=language, text=text, callback=callback
        )

    def get_voice(
        self,
        *,
        id: str,
    ) -> ChanjingVoiceResult:
        """Ask for the state of a voice that is made after a recording.

        `GET /chanjing/open/v1/customised_audio`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Retrieve voice customization results, page 312102534; 302ai/302_ai_avatar_generator: voice-clone-status (lang).
        """
        from .get_voice import OPERATION

        return self._client.send(OPERATION, id=id)

    def delete_voice(
        self,
        *,
        id: str,
    ) -> ChanjingVoiceSubmission:
        """Delete a voice that was made after a recording.

        The vendor's path and body under the mount of the other calls; what it answers has not been seen.

        `POST /chanjing/open/v1/delete_customised_audio`; the path is inferred, no source confirms it.

        Args:
            id: The id of the voice.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Delete customized voice, title only; third-party clients of the vendor: POST /open/v1/delete_customised_audio {id}.
        """
        from .delete_voice import OPERATION

        return self._client.send(OPERATION, id=id)

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

    def speech_task(self, id: Any) -> Task[ChanjingSpeechSubmission, ChanjingSpeechResult]:
        """Pick up a task that was submitted by `speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .speech import TASK

        return Task(self._client, TASK, id)

    def voice_task(self, id: Any) -> Task[ChanjingVoiceSubmission, ChanjingVoiceResult]:
        """Pick up a task that was submitted by `create_voice`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_voice import TASK

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

    async def speech(
        self,
        *,
        audio_man: str,
        speed: float,
        pitch: float,
        volume: float,
        text: ChanjingSpeechText | Mapping[str, Any],
        font_size: float | Unset = UNSET,
        width: float | Unset = UNSET,
        height: float | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[ChanjingSpeechSubmission, ChanjingSpeechResult]:
        """Start speaking a text.

        Asynchronous. `font_size`, `width` and `height` decide how the text is cut into subtitles.

        `POST /chanjing/open/v1/create_audio_task`.

        Args:
            audio_man: The id of the voice.
            speed: Speed, 1 for normal.
            pitch: Pitch, 1 for normal.
            volume: Volume, 100 for normal.
            text: See the type.
            font_size: Size of the subtitles' font.
            width: Width of the subtitles.
            height: Height of the subtitles.
            callback: Address that is called at the end.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Create a language generation task, pages 312102531 and 310631287; 302ai/302_ai_avatar_generator: gen-chanjing-audio.
        """
        from .speech import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            audio_man=audio_man,
            speed=speed,
            pitch=pitch,
            volume=volume,
            text=text,
            font_size=font_size,
            width=width,
            height=height,
            callback=callback,
        )

    async def get_speech(
        self,
        *,
        task_id: str,
    ) -> ChanjingSpeechResult:
        """Ask for the state and the result of a speech synthesis.

        Status 10 is being made, 9 is finished, for better or worse: a failure has a text in `errMsg`. So the page; an app
        of 302.AI takes 10 for a failure.
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

    async def create_voice(
        self,
        *,
        name: str,
        url: str,
        model_type: Literal["cicada1.0", "cicada3.0"] | Unset = UNSET,
        language: Literal["cn", "en"] | Unset = UNSET,
        text: str | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[ChanjingVoiceSubmission, ChanjingVoiceResult]:
        """Start making a voice after a recording.

        Asynchronous. `data` is the id of the voice, which `audio_man` takes once it is made.

        `POST /chanjing/open/v1/create_customised_audio`.

        Args:
            name: A name for the voice.
            url: Address of the recording; MP3, WAV or M4A, 30 seconds to 5 minutes, up to 100 MB.
            model_type: The model. The gateway's default is 'cicada1.0'.
            language: The language of the recording. The gateway's default is 'cn'.
            text: A text to try the voice with, up to 50 characters.
            callback: Address that is called at the end, with what the poll answers.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Create a voice customization task, page 312102533; 302ai/302_ai_avatar_generator: voice-clone.
        """
        from .create_voice import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, name=name, url=url, model_type=model_type, language=language, text=text, callback=callback
        )

    async def get_voice(
        self,
        *,
        id: str,
    ) -> ChanjingVoiceResult:
        """Ask for the state of a voice that is made after a recording.

        `GET /chanjing/open/v1/customised_audio`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Retrieve voice customization results, page 312102534; 302ai/302_ai_avatar_generator: voice-clone-status (lang).
        """
        from .get_voice import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def delete_voice(
        self,
        *,
        id: str,
    ) -> ChanjingVoiceSubmission:
        """Delete a voice that was made after a recording.

        The vendor's path and body under the mount of the other calls; what it answers has not been seen.

        `POST /chanjing/open/v1/delete_customised_audio`; the path is inferred, no source confirms it.

        Args:
            id: The id of the voice.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Chanjing > Delete customized voice, title only; third-party clients of the vendor: POST /open/v1/delete_customised_audio {id}.
        """
        from .delete_voice import OPERATION

        return await self._client.send(OPERATION, id=id)

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

    def speech_task(self, id: Any) -> AsyncTask[ChanjingSpeechSubmission, ChanjingSpeechResult]:
        """Pick up a task that was submitted by `speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .speech import TASK

        return AsyncTask(self._client, TASK, id)

    def voice_task(self, id: Any) -> AsyncTask[ChanjingVoiceSubmission, ChanjingVoiceResult]:
        """Pick up a task that was submitted by `create_voice`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_voice import TASK

        return AsyncTask(self._client, TASK, id)
