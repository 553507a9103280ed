"""Delete a voice: `DELETE /fish-audio/model/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[None] = Operation(
    id="fish_audio_delete_voice",
    method="DELETE",
    path="/fish-audio/model/{id}",
    answer="None",
    accept="*/*",
    places={"id": Place("path", "id")},
    idempotent=True,
)


def sync(
    id: str,
    *,
    client: Client,
) -> None:
    """Call the operation; `client.fish_audio.delete_voice` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> None:
    """Call the operation; `client.fish_audio.delete_voice` documents the arguments."""
    return await client.send(OPERATION, id=id)
