"""List the keys of the account: `GET /dashboard/api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dashboard_keys_answer import DashboardKeysAnswer

OPERATION: Operation[DashboardKeysAnswer] = Operation(
    id="dashboard_list_keys",
    method="GET",
    path="/dashboard/api_keys",
    answer="DashboardKeysAnswer",
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
) -> DashboardKeysAnswer:
    """Call the operation; `client.dashboard.list_keys` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> DashboardKeysAnswer:
    """Call the operation; `client.dashboard.list_keys` documents the arguments."""
    return await client.send(OPERATION)
