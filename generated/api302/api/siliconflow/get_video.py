"""Ask for the state and the video of a task: `POST /siliconflow/v1/video/status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.siliconflow_video_task import SiliconflowVideoTask

OPERATION: Operation[SiliconflowVideoTask] = Operation(
    id="siliconflow_get_video",
    method="POST",
    path="/siliconflow/v1/video/status",
    answer="SiliconflowVideoTask",
    content_type="application/json",
    places={"request_id": Place("body", "requestId")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> SiliconflowVideoTask:
    """Call the operation; `client.siliconflow.get_video` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> SiliconflowVideoTask:
    """Call the operation; `client.siliconflow.get_video` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
