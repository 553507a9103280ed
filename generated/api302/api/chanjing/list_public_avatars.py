"""List the digital people that everyone may use: `GET /chanjing/open/v1/list_common_dp`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_public_avatar_list import ChanjingPublicAvatarList

OPERATION: Operation[ChanjingPublicAvatarList] = Operation(
    id="chanjing_list_public_avatars",
    method="GET",
    path="/chanjing/open/v1/list_common_dp",
    answer="ChanjingPublicAvatarList",
    places={"page": Place("query", "page"), "size": Place("query", "size")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ChanjingPublicAvatarList:
    """Call the operation; `client.chanjing.list_public_avatars` documents the arguments."""
    return client.send(OPERATION, page=page, size=size)


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ChanjingPublicAvatarList:
    """Call the operation; `client.chanjing.list_public_avatars` documents the arguments."""
    return await client.send(OPERATION, page=page, size=size)
