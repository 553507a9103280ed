"""Ask for the balance of the account: `GET /dashboard/balance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dashboard_balance_answer import DashboardBalanceAnswer

OPERATION: Operation[DashboardBalanceAnswer] = Operation(
    id="dashboard_get_balance",
    method="GET",
    path="/dashboard/balance",
    answer="DashboardBalanceAnswer",
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
) -> DashboardBalanceAnswer:
    """Call the operation; `client.dashboard.get_balance` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> DashboardBalanceAnswer:
    """Call the operation; `client.dashboard.get_balance` documents the arguments."""
    return await client.send(OPERATION)
