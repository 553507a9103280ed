"""Ask for the state of a video and its address: `GET /zhipu/api/paas/v4/async-result/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.cogvideo_task import CogvideoTask

OPERATION: Operation[CogvideoTask] = Operation(
    id="cogvideo_get_result",
    method="GET",
    path="/zhipu/api/paas/v4/async-result/{id}",
    answer="CogvideoTask",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> CogvideoTask:
    """Call the operation; `client.cogvideo.get_result` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> CogvideoTask:
    """Call the operation; `client.cogvideo.get_result` documents the arguments."""
    return await client.send(OPERATION, id=id)
