"""Ask for the state and the picture of a task in the vendor's format: `GET /flux/v1/get_result`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.flux_result import FluxResult

OPERATION: Operation[FluxResult] = Operation(
    id="flux_get_result",
    method="GET",
    path="/flux/v1/get_result",
    answer="FluxResult",
    places={"id": Place("query", "id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    id: str,
) -> FluxResult:
    """Call the operation; `client.flux.get_result` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
) -> FluxResult:
    """Call the operation; `client.flux.get_result` documents the arguments."""
    return await client.send(OPERATION, id=id)
