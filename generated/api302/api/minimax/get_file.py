"""Ask for the address of a file that a task made: `GET /minimaxi/v1/files/retrieve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.minimax_file_answer import MinimaxFileAnswer

OPERATION: Operation[MinimaxFileAnswer] = Operation(
    id="minimax_get_file",
    method="GET",
    path="/minimaxi/v1/files/retrieve",
    answer="MinimaxFileAnswer",
    places={"file_id": Place("query", "file_id"), "task_id": Place("query", "task_id")},
    idempotent=True,
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)


def sync(
    *,
    client: Client,
    file_id: str,
    task_id: str | Unset = UNSET,
) -> MinimaxFileAnswer:
    """Call the operation; `client.minimax.get_file` documents the arguments."""
    return client.send(OPERATION, file_id=file_id, task_id=task_id)


async def asyncio(
    *,
    client: AsyncClient,
    file_id: str,
    task_id: str | Unset = UNSET,
) -> MinimaxFileAnswer:
    """Call the operation; `client.minimax.get_file` documents the arguments."""
    return await client.send(OPERATION, file_id=file_id, task_id=task_id)
