"""Ask for the result of a picture with LoRA weights: `GET /302/submit/lora`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[dict[str, Any]] = Operation(
    id="image_models_get_lora_result",
    method="GET",
    path="/302/submit/lora",
    answer="dict[str, Any]",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> dict[str, Any]:
    """Call the operation; `client.image_models.get_lora_result` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> dict[str, Any]:
    """Call the operation; `client.image_models.get_lora_result` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
