"""Delete a key: `DELETE /dashboard/api_key/{api_name}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dashboard_receipt import DashboardReceipt

OPERATION: Operation[DashboardReceipt] = Operation(
    id="dashboard_delete_key",
    method="DELETE",
    path="/dashboard/api_key/{api_name}",
    answer="DashboardReceipt",
    places={"api_name": Place("path", "api_name")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    api_name: str,
    *,
    client: Client,
) -> DashboardReceipt:
    """Call the operation; `client.dashboard.delete_key` documents the arguments."""
    return client.send(OPERATION, api_name=api_name)


async def asyncio(
    api_name: str,
    *,
    client: AsyncClient,
) -> DashboardReceipt:
    """Call the operation; `client.dashboard.delete_key` documents the arguments."""
    return await client.send(OPERATION, api_name=api_name)
