"""Start making two songs with Udio, or going on with one: `POST /udio/generate-proxy`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.udio_parameters import UdioParameters
    from ...models.udio_songs import UdioSongs
    from ...models.udio_submission import UdioSubmission

OPERATION: Operation[UdioSubmission] = Operation(
    id="udio_generate_song",
    method="POST",
    path="/udio/generate-proxy",
    answer="UdioSubmission",
    content_type="application/json",
)
TASK: TaskPlan[UdioSongs] = TaskPlan(
    poll="udio.get_songs",
    answer="UdioSongs",
    parameter="ids",
    id=("track_ids", 0),
    status=("songs", 0, "finished"),
    failed_if=("songs", 0, "error_type"),
    result=("songs", 0, "song_path"),
    reason=("songs", 0, "error_detail"),
    done=(True,),
)


def sync(
    *,
    client: Client,
    gen_params: UdioParameters | Mapping[str, Any],
) -> Task[UdioSubmission, UdioSongs]:
    """Call the operation; `client.udio.generate_song` documents the arguments."""
    return client.submit(OPERATION, TASK, gen_params=gen_params)


async def asyncio(
    *,
    client: AsyncClient,
    gen_params: UdioParameters | Mapping[str, Any],
) -> AsyncTask[UdioSubmission, UdioSongs]:
    """Call the operation; `client.udio.generate_song` documents the arguments."""
    return await client.submit(OPERATION, TASK, gen_params=gen_params)
