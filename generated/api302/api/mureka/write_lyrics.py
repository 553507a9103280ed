"""Write lyrics with Mureka: `POST /mureka/v1/lyrics/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.mureka_lyrics import MurekaLyrics

OPERATION: Operation[MurekaLyrics] = Operation(
    id="mureka_write_lyrics",
    method="POST",
    path="/mureka/v1/lyrics/generate",
    answer="MurekaLyrics",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
) -> MurekaLyrics:
    """Call the operation; `client.mureka.write_lyrics` documents the arguments."""
    return client.send(OPERATION, prompt=prompt)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
) -> MurekaLyrics:
    """Call the operation; `client.mureka.write_lyrics` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt)
