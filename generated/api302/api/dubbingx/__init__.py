"""The operations of `client.dubbingx`."""

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
    from ...models.dubbingx_emotion import DubbingxEmotion
    from ...models.dubbingx_submission import DubbingxSubmission
    from ...models.dubbingx_task_result import DubbingxTaskResult
    from ...models.dubbingx_voices_result import DubbingxVoicesResult
    from . import analyze_emotion as analyze_emotion
    from . import get_speech as get_speech
    from . import list_voices as list_voices
    from . import speech as speech

_OPERATIONS = (
    "speech",
    "list_voices",
    "get_speech",
    "analyze_emotion",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Dubbingx:
    """The operations of `client.dubbingx`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def speech(
        self,
        *,
        text: str,
    ) -> Task[DubbingxSubmission, DubbingxTaskResult]:
        """Start speaking a text with Dubbingx.

        Asynchronous. `text` is SSML: `speak` with `voiceId`, `language`, `emotion` (kind, style and level, in Chinese),
        `audioPitch` and `audioSpeed`. The page of 2025-07 may still have the path `/dubbingx/v1/addTtsTask`.

        `POST /dubbingx/v2/addTtsTask`.

        Args:
            text: The text, of a speech as SSML.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Dubbingx > TTS(Text to Speech); third-party FastAPI service that calls api.302.ai/dubbingx; Dubbingx TTS async docs.
        """
        from .speech import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, text=text)

    def list_voices(
        self,
        *,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        is_my_model: bool | Unset = UNSET,
        keyword: str | Unset = UNSET,
        grade: Literal["ordinary", "premium"] | Unset = UNSET,
        gender: Literal[0, 1] | Unset = UNSET,
        age_group: str | Unset = UNSET,
    ) -> DubbingxVoicesResult:
        """List the voices of Dubbingx.

        `POST /dubbingx/v1/getTTSTimbreList`.

        Args:
            page_index: The page, from 1. The gateway's default is 1.
            page_size: Voices on a page. The gateway's default is 100.
            is_my_model: Only your own voices.
            keyword: Only voices with this word.
            grade: Only voices of this grade.
            gender: Only voices of this gender; which number is which is not documented.
            age_group: Only voices of this age.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Dubbingx > GetTTSList(Get Voice List); third-party test that calls api.302.ai/dubbingx/v1/getTTSTimbreList; Dubbingx TTS async docs.
        """
        from .list_voices import OPERATION

        return self._client.send(
            OPERATION,
            page_index=page_index,
            page_size=page_size,
            is_my_model=is_my_model,
            keyword=keyword,
            grade=grade,
            gender=gender,
            age_group=age_group,
        )

    def get_speech(
        self,
        task_id: str,
        *,
        body: Mapping[str, Any],
    ) -> DubbingxTaskResult:
        """Ask for the state and the sound of a task.

        A POST with an empty object.

        `POST /dubbingx/v1/getTtsTaskInfo/{task_id}`.

        Args:
            task_id: The id that the submission answered.
            body: An empty object.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Dubbingx > GetTTSTask(Get Task Status); third-party FastAPI service that calls api.302.ai/dubbingx.
        """
        from .get_speech import OPERATION

        return self._client.send(OPERATION, task_id=task_id, body=body)

    def analyze_emotion(
        self,
        *,
        text: str,
    ) -> DubbingxEmotion:
        """Find the feeling that a text should be spoken with.

        The answer is kind, style and level, as `emotion` of `dubbingx_speech` takes it.

        `POST /dubbingx/v2/analyzeEmotion`.

        Args:
            text: The text, of a speech as SSML.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Dubbingx > Analyze(emotions); third-party FastAPI service that calls api.302.ai/dubbingx; Dubbingx TTS async docs.
        """
        from .analyze_emotion import OPERATION

        return self._client.send(OPERATION, text=text)

    def task(self, id: Any) -> Task[DubbingxSubmission, DubbingxTaskResult]:
        """Pick up a task that was submitted by `speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .speech import TASK

        return Task(self._client, TASK, id)


class AsyncDubbingx:
    """The operations of `client.dubbingx`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def speech(
        self,
        *,
        text: str,
    ) -> AsyncTask[DubbingxSubmission, DubbingxTaskResult]:
        """Start speaking a text with Dubbingx.

        Asynchronous. `text` is SSML: `speak` with `voiceId`, `language`, `emotion` (kind, style and level, in Chinese),
        `audioPitch` and `audioSpeed`. The page of 2025-07 may still have the path `/dubbingx/v1/addTtsTask`.

        `POST /dubbingx/v2/addTtsTask`.

        Args:
            text: The text, of a speech as SSML.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Dubbingx > TTS(Text to Speech); third-party FastAPI service that calls api.302.ai/dubbingx; Dubbingx TTS async docs.
        """
        from .speech import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, text=text)

    async def list_voices(
        self,
        *,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        is_my_model: bool | Unset = UNSET,
        keyword: str | Unset = UNSET,
        grade: Literal["ordinary", "premium"] | Unset = UNSET,
        gender: Literal[0, 1] | Unset = UNSET,
        age_group: str | Unset = UNSET,
    ) -> DubbingxVoicesResult:
        """List the voices of Dubbingx.

        `POST /dubbingx/v1/getTTSTimbreList`.

        Args:
            page_index: The page, from 1. The gateway's default is 1.
            page_size: Voices on a page. The gateway's default is 100.
            is_my_model: Only your own voices.
            keyword: Only voices with this word.
            grade: Only voices of this grade.
            gender: Only voices of this gender; which number is which is not documented.
            age_group: Only voices of this age.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Dubbingx > GetTTSList(Get Voice List); third-party test that calls api.302.ai/dubbingx/v1/getTTSTimbreList; Dubbingx TTS async docs.
        """
        from .list_voices import OPERATION

        return await self._client.send(
            OPERATION,
            page_index=page_index,
            page_size=page_size,
            is_my_model=is_my_model,
            keyword=keyword,
            grade=grade,
            gender=gender,
            age_group=age_group,
        )

    async def get_speech(
        self,
        task_id: str,
        *,
        body: Mapping[str, Any],
    ) -> DubbingxTaskResult:
        """Ask for the state and the sound of a task.

        A POST with an empty object.

        `POST /dubbingx/v1/getTtsTaskInfo/{task_id}`.

        Args:
            task_id: The id that the submission answered.
            body: An empty object.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Dubbingx > GetTTSTask(Get Task Status); third-party FastAPI service that calls api.302.ai/dubbingx.
        """
        from .get_speech import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, body=body)

    async def analyze_emotion(
        self,
        *,
        text: str,
    ) -> DubbingxEmotion:
        """Find the feeling that a text should be spoken with.

        The answer is kind, style and level, as `emotion` of `dubbingx_speech` takes it.

        `POST /dubbingx/v2/analyzeEmotion`.

        Args:
            text: The text, of a speech as SSML.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Dubbingx > Analyze(emotions); third-party FastAPI service that calls api.302.ai/dubbingx; Dubbingx TTS async docs.
        """
        from .analyze_emotion import OPERATION

        return await self._client.send(OPERATION, text=text)

    def task(self, id: Any) -> AsyncTask[DubbingxSubmission, DubbingxTaskResult]:
        """Pick up a task that was submitted by `speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .speech import TASK

        return AsyncTask(self._client, TASK, id)
