"""The operations of `client.udio`."""

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
    from ...models.udio_parameters import UdioParameters
    from ...models.udio_songs import UdioSongs
    from ...models.udio_submission import UdioSubmission
    from . import generate_song as generate_song
    from . import get_songs as get_songs

_OPERATIONS = (
    "generate_song",
    "get_songs",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Udio:
    """The operations of `client.udio`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_song(
        self,
        *,
        gen_params: UdioParameters | Mapping[str, Any],
    ) -> Task[UdioSubmission, UdioSongs]:
        """Start making two songs with Udio, or going on with one.

        Asynchronous. `udio32-v1.5` makes half a minute, `udio130-v1.5` two minutes. `config.mode` is `regular` for a new song,
        `precede` for what comes before the song that `config.source` names and `continuation` for what comes after it. The
        page's answer has not been found: its fields are those of an unofficial wrapper and of the song. The task asks for the
        first song only.

        `POST /udio/generate-proxy`.

        Args:
            gen_params: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Udio > Generate(Music Continuation), page 232137740; 302.AI documentation, Audio/Video Processing > Udio > Generate(Music Generation), title only; UdioWrapper, unofficial (track_ids); sibling gateways with the same call (lyrics_type).
        """
        from .generate_song import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, gen_params=gen_params)

    def get_songs(
        self,
        *,
        ids: str | Unset = UNSET,
    ) -> UdioSongs:
        """Ask for the state and the files of songs.

        The path is that of a sibling gateway that has the same call for generating; 302.AI's page has not been found.

        `GET /udio/query`; the path is inferred, no source confirms it.

        Args:
            ids: Ids of songs, separated by commas.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Udio > Query, title only; a sibling gateway that documents GET /udio/query?ids= (apiai.apifox.cn, api-229932218).
        """
        from .get_songs import OPERATION

        return self._client.send(OPERATION, ids=ids)

    def task(self, id: Any) -> Task[UdioSubmission, UdioSongs]:
        """Pick up a task that was submitted by `generate_song`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_song import TASK

        return Task(self._client, TASK, id)


class AsyncUdio:
    """The operations of `client.udio`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_song(
        self,
        *,
        gen_params: UdioParameters | Mapping[str, Any],
    ) -> AsyncTask[UdioSubmission, UdioSongs]:
        """Start making two songs with Udio, or going on with one.

        Asynchronous. `udio32-v1.5` makes half a minute, `udio130-v1.5` two minutes. `config.mode` is `regular` for a new song,
        `precede` for what comes before the song that `config.source` names and `continuation` for what comes after it. The
        page's answer has not been found: its fields are those of an unofficial wrapper and of the song. The task asks for the
        first song only.

        `POST /udio/generate-proxy`.

        Args:
            gen_params: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Udio > Generate(Music Continuation), page 232137740; 302.AI documentation, Audio/Video Processing > Udio > Generate(Music Generation), title only; UdioWrapper, unofficial (track_ids); sibling gateways with the same call (lyrics_type).
        """
        from .generate_song import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, gen_params=gen_params)

    async def get_songs(
        self,
        *,
        ids: str | Unset = UNSET,
    ) -> UdioSongs:
        """Ask for the state and the files of songs.

        The path is that of a sibling gateway that has the same call for generating; 302.AI's page has not been found.

        `GET /udio/query`; the path is inferred, no source confirms it.

        Args:
            ids: Ids of songs, separated by commas.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Udio > Query, title only; a sibling gateway that documents GET /udio/query?ids= (apiai.apifox.cn, api-229932218).
        """
        from .get_songs import OPERATION

        return await self._client.send(OPERATION, ids=ids)

    def task(self, id: Any) -> AsyncTask[UdioSubmission, UdioSongs]:
        """Pick up a task that was submitted by `generate_song`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_song import TASK

        return AsyncTask(self._client, TASK, id)
