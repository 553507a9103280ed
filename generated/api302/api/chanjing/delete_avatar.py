"""Delete a digital person: `POST /chanjing/open/v1/delete_customised_person`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_video_deletion import ChanjingVideoDeletion

OPERATION: Operation[ChanjingVideoDeletion] = Operation(
    id="chanjing_delete_avatar",
    method="POST",
    path="/chanjing/open/v1/delete_customised_person",
    answer="ChanjingVideoDeletion",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    id: str,
) -> ChanjingVideoDeletion:
    """Call the operation; `client.chanjing.delete_avatar` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
) -> ChanjingVideoDeletion:
    """Call the operation; `client.chanjing.delete_avatar` documents the arguments."""
    return await client.send(OPERATION, id=id)
