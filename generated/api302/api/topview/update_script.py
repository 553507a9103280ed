"""Change the words of a script: `POST /topview/v1/m2v/script/update`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_script_segment import TopviewScriptSegment
    from ...models.topview_submission import TopviewSubmission

OPERATION: Operation[TopviewSubmission] = Operation(
    id="topview_update_script",
    method="POST",
    path="/topview/v1/m2v/script/update",
    answer="TopviewSubmission",
    content_type="application/json",
    places={
        "task_id": Place("body", "taskId"),
        "script_id": Place("body", "scriptId"),
        "script_contents": Place("body", "scriptContents"),
    },
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
    script_id: str,
    script_contents: Sequence[TopviewScriptSegment | Mapping[str, Any]],
) -> TopviewSubmission:
    """Call the operation; `client.topview.update_script` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, script_id=script_id, script_contents=script_contents)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    script_id: str,
    script_contents: Sequence[TopviewScriptSegment | Mapping[str, Any]],
) -> TopviewSubmission:
    """Call the operation; `client.topview.update_script` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, script_id=script_id, script_contents=script_contents)
