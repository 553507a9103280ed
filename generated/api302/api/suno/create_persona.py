"""Make a singer out of a song: `POST /suno/persona/create/`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.suno_persona import SunoPersona

OPERATION: Operation[SunoPersona] = Operation(
    id="suno_create_persona",
    method="POST",
    path="/suno/persona/create/",
    answer="SunoPersona",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    root_clip_id: str,
    name: str,
    description: str,
    clips: Sequence[str],
    is_public: bool,
) -> SunoPersona:
    """Call the operation; `client.suno.create_persona` documents the arguments."""
    return client.send(
        OPERATION, root_clip_id=root_clip_id, name=name, description=description, clips=clips, is_public=is_public
    )


async def asyncio(
    *,
    client: AsyncClient,
    root_clip_id: str,
    name: str,
    description: str,
    clips: Sequence[str],
    is_public: bool,
) -> SunoPersona:
    """Call the operation; `client.suno.create_persona` documents the arguments."""
    return await client.send(
        OPERATION, root_clip_id=root_clip_id, name=name, description=description, clips=clips, is_public=is_public
    )
