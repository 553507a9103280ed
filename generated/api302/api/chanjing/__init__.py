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
    from ...models.chanjing_speech_result import ChanjingSpeechResult
    from . import get_speech as get_speech

_OPERATIONS = ("get_speech",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Chanjing:
    """The operations of `client.chanjing`."""

    def __init__(self, client: Client) -> None:
        self._client = client

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


class AsyncChanjing:
    """The operations of `client.chanjing`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

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
