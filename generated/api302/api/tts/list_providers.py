"""List the vendors of voices with their models, voices and formats: `GET /302/tts/provider`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tts_provider_list import TtsProviderList

OPERATION: Operation[TtsProviderList] = Operation(
    id="tts_list_providers",
    method="GET",
    path="/302/tts/provider",
    answer="TtsProviderList",
    places={"provider": Place("query", "provider")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    provider: Sequence[str] | Unset = UNSET,
) -> TtsProviderList:
    """Call the operation; `client.tts.list_providers` documents the arguments."""
    return client.send(OPERATION, provider=provider)


async def asyncio(
    *,
    client: AsyncClient,
    provider: Sequence[str] | Unset = UNSET,
) -> TtsProviderList:
    """Call the operation; `client.tts.list_providers` documents the arguments."""
    return await client.send(OPERATION, provider=provider)
