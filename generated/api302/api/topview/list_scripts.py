"""List the scripts of a marketing task: `GET /topview/v1/m2v/script/list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_script_list import TopviewScriptList

OPERATION: Operation[TopviewScriptList] = Operation(
    id="topview_list_scripts",
    method="GET",
    path="/topview/v1/m2v/script/list",
    answer="TopviewScriptList",
    places={"task_id": Place("query", "taskId")},
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
) -> TopviewScriptList:
    """Call the operation; `client.topview.list_scripts` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
) -> TopviewScriptList:
    """Call the operation; `client.topview.list_scripts` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
