"""Ask for the state and the result of a task in the format of 302.AI: `GET /klingai/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.kling_video_answer import KlingVideoAnswer

OPERATION: Operation[KlingVideoAnswer] = Operation(
    id="kling_get_task",
    method="GET",
    path="/klingai/task/{id}/fetch",
    answer="KlingVideoAnswer",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> KlingVideoAnswer:
    """Call the operation; `client.kling.get_task` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> KlingVideoAnswer:
    """Call the operation; `client.kling.get_task` documents the arguments."""
    return await client.send(OPERATION, id=id)
