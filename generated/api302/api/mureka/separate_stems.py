"""Split a song into its parts: `POST /mureka/v1/song/stem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.mureka_stems import MurekaStems

OPERATION: Operation[MurekaStems] = Operation(
    id="mureka_separate_stems",
    method="POST",
    path="/mureka/v1/song/stem",
    answer="MurekaStems",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    url: str,
) -> MurekaStems:
    """Call the operation; `client.mureka.separate_stems` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> MurekaStems:
    """Call the operation; `client.mureka.separate_stems` documents the arguments."""
    return await client.send(OPERATION, url=url)
