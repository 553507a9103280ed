"""List the voices of Azure: `GET /cognitiveservices/voices/list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.azure_voice import AzureVoice

OPERATION: Operation[list[AzureVoice]] = Operation(
    id="azure_list_voices",
    method="GET",
    path="/cognitiveservices/voices/list",
    answer="list[AzureVoice]",
    idempotent=True,
)


def sync(
    *,
    client: Client,
) -> list[AzureVoice]:
    """Call the operation; `client.azure.list_voices` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> list[AzureVoice]:
    """Call the operation; `client.azure.list_voices` documents the arguments."""
    return await client.send(OPERATION)
