"""Ask for the state and the video of Seaweed: `GET /doubao/doubao-seaweed/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.jimeng_task import JimengTask

OPERATION: Operation[JimengTask] = Operation(
    id="jimeng_get_seaweed",
    method="GET",
    path="/doubao/doubao-seaweed/{id}",
    answer="JimengTask",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> JimengTask:
    """Call the operation; `client.jimeng.get_seaweed` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> JimengTask:
    """Call the operation; `client.jimeng.get_seaweed` documents the arguments."""
    return await client.send(OPERATION, id=id)
