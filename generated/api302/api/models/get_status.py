"""Ask how fast models answer at present: `GET /v1/status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.gateway_model_status_list import GatewayModelStatusList

OPERATION: Operation[GatewayModelStatusList] = Operation(
    id="models_get_status",
    method="GET",
    path="/v1/status",
    answer="GatewayModelStatusList",
    places={"model": Place("query", "model")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    model: str | Unset = UNSET,
) -> GatewayModelStatusList:
    """Call the operation; `client.models.get_status` documents the arguments."""
    return client.send(OPERATION, model=model)


async def asyncio(
    *,
    client: AsyncClient,
    model: str | Unset = UNSET,
) -> GatewayModelStatusList:
    """Call the operation; `client.models.get_status` documents the arguments."""
    return await client.send(OPERATION, model=model)
