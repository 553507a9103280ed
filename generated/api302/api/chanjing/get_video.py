"""Ask for the state and the address of a video: `GET /chanjing/open/v1/video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_video_result import ChanjingVideoResult

OPERATION: Operation[ChanjingVideoResult] = Operation(
    id="chanjing_get_video",
    method="GET",
    path="/chanjing/open/v1/video",
    answer="ChanjingVideoResult",
    places={"id": Place("query", "id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    id: str,
) -> ChanjingVideoResult:
    """Call the operation; `client.chanjing.get_video` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
) -> ChanjingVideoResult:
    """Call the operation; `client.chanjing.get_video` documents the arguments."""
    return await client.send(OPERATION, id=id)
