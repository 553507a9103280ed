"""Ask for the state and the data of a digital person: `GET /chanjing/open/v1/customised_person`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_avatar_result import ChanjingAvatarResult

OPERATION: Operation[ChanjingAvatarResult] = Operation(
    id="chanjing_get_avatar",
    method="GET",
    path="/chanjing/open/v1/customised_person",
    answer="ChanjingAvatarResult",
    places={"id": Place("query", "id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    id: str,
) -> ChanjingAvatarResult:
    """Call the operation; `client.chanjing.get_avatar` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
) -> ChanjingAvatarResult:
    """Call the operation; `client.chanjing.get_avatar` documents the arguments."""
    return await client.send(OPERATION, id=id)
