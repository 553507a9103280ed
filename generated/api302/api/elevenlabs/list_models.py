"""List the models of ElevenLabs: `GET /elevenlabs/models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.elevenlabs_model import ElevenlabsModel

OPERATION: Operation[list[ElevenlabsModel]] = Operation(
    id="elevenlabs_list_models",
    method="GET",
    path="/elevenlabs/models",
    answer="list[ElevenlabsModel]",
    idempotent=True,
)


def sync(
    *,
    client: Client,
) -> list[ElevenlabsModel]:
    """Call the operation; `client.elevenlabs.list_models` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> list[ElevenlabsModel]:
    """Call the operation; `client.elevenlabs.list_models` documents the arguments."""
    return await client.send(OPERATION)
