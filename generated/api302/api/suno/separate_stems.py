"""Split a song into voice and music: `GET /suno/act/stems/{clip_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.suno_stems import SunoStems

OPERATION: Operation[SunoStems] = Operation(
    id="suno_separate_stems",
    method="GET",
    path="/suno/act/stems/{clip_id}",
    answer="SunoStems",
    places={"clip_id": Place("path", "clip_id")},
    idempotent=True,
)


def sync(
    clip_id: str,
    *,
    client: Client,
) -> SunoStems:
    """Call the operation; `client.suno.separate_stems` documents the arguments."""
    return client.send(OPERATION, clip_id=clip_id)


async def asyncio(
    clip_id: str,
    *,
    client: AsyncClient,
) -> SunoStems:
    """Call the operation; `client.suno.separate_stems` documents the arguments."""
    return await client.send(OPERATION, clip_id=clip_id)
