"""Go on with lyrics: `POST /mureka/v1/lyrics/extend`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.mureka_extended_lyrics import MurekaExtendedLyrics

OPERATION: Operation[MurekaExtendedLyrics] = Operation(
    id="mureka_extend_lyrics",
    method="POST",
    path="/mureka/v1/lyrics/extend",
    answer="MurekaExtendedLyrics",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    lyrics: str,
) -> MurekaExtendedLyrics:
    """Call the operation; `client.mureka.extend_lyrics` documents the arguments."""
    return client.send(OPERATION, lyrics=lyrics)


async def asyncio(
    *,
    client: AsyncClient,
    lyrics: str,
) -> MurekaExtendedLyrics:
    """Call the operation; `client.mureka.extend_lyrics` documents the arguments."""
    return await client.send(OPERATION, lyrics=lyrics)
