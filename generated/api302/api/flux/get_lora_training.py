"""Ask for the weights of a LoRA training: `GET /302/submit/flux-lora-training`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.flux_lora_training import FluxLoraTraining

OPERATION: Operation[FluxLoraTraining] = Operation(
    id="flux_get_lora_training",
    method="GET",
    path="/302/submit/flux-lora-training",
    answer="FluxLoraTraining",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> FluxLoraTraining:
    """Call the operation; `client.flux.get_lora_training` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> FluxLoraTraining:
    """Call the operation; `client.flux.get_lora_training` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
