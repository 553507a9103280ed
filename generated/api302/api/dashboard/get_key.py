"""Ask for one key, its limits and what it has cost: `GET /dashboard/api_key/{api_name}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dashboard_key_answer import DashboardKeyAnswer

OPERATION: Operation[DashboardKeyAnswer] = Operation(
    id="dashboard_get_key",
    method="GET",
    path="/dashboard/api_key/{api_name}",
    answer="DashboardKeyAnswer",
    places={"api_name": Place("path", "api_name")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    api_name: str,
    *,
    client: Client,
) -> DashboardKeyAnswer:
    """Call the operation; `client.dashboard.get_key` documents the arguments."""
    return client.send(OPERATION, api_name=api_name)


async def asyncio(
    api_name: str,
    *,
    client: AsyncClient,
) -> DashboardKeyAnswer:
    """Call the operation; `client.dashboard.get_key` documents the arguments."""
    return await client.send(OPERATION, api_name=api_name)
