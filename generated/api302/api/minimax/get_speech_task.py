"""Ask for the state of a long speech and the id of its file: `GET /minimaxi/v1/query/t2a_async_query_v2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.minimax_speech_task import MinimaxSpeechTask

OPERATION: Operation[MinimaxSpeechTask] = Operation(
    id="minimax_get_speech_task",
    method="GET",
    path="/minimaxi/v1/query/t2a_async_query_v2",
    answer="MinimaxSpeechTask",
    places={"task_id": Place("query", "task_id")},
    idempotent=True,
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)


def sync(
    *,
    client: Client,
    task_id: int,
) -> MinimaxSpeechTask:
    """Call the operation; `client.minimax.get_speech_task` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: int,
) -> MinimaxSpeechTask:
    """Call the operation; `client.minimax.get_speech_task` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
