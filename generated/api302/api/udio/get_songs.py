"""Ask for the state and the files of songs: `GET /udio/query`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.udio_songs import UdioSongs

OPERATION: Operation[UdioSongs] = Operation(
    id="udio_get_songs",
    method="GET",
    path="/udio/query",
    answer="UdioSongs",
    places={"ids": Place("query", "ids")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    ids: str | Unset = UNSET,
) -> UdioSongs:
    """Call the operation; `client.udio.get_songs` documents the arguments."""
    return client.send(OPERATION, ids=ids)


async def asyncio(
    *,
    client: AsyncClient,
    ids: str | Unset = UNSET,
) -> UdioSongs:
    """Call the operation; `client.udio.get_songs` documents the arguments."""
    return await client.send(OPERATION, ids=ids)
