"""List the models with their abilities and prices: `GET /v1/models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.gateway_model_list import GatewayModelList

OPERATION: Operation[GatewayModelList] = Operation(
    id="models_list_models",
    method="GET",
    path="/v1/models",
    answer="GatewayModelList",
    places={
        "llm": Place("query", "llm"),
        "include_custom_models": Place("query", "include_custom_models"),
        "chat": Place("query", "chat"),
    },
    idempotent=True,
)


def sync(
    *,
    client: Client,
    llm: Literal[0, 1] | Unset = UNSET,
    include_custom_models: Literal[0, 1] | Unset = UNSET,
    chat: str | Unset = UNSET,
) -> GatewayModelList:
    """Call the operation; `client.models.list_models` documents the arguments."""
    return client.send(OPERATION, llm=llm, include_custom_models=include_custom_models, chat=chat)


async def asyncio(
    *,
    client: AsyncClient,
    llm: Literal[0, 1] | Unset = UNSET,
    include_custom_models: Literal[0, 1] | Unset = UNSET,
    chat: str | Unset = UNSET,
) -> GatewayModelList:
    """Call the operation; `client.models.list_models` documents the arguments."""
    return await client.send(OPERATION, llm=llm, include_custom_models=include_custom_models, chat=chat)
