"""Ask what a call cost: `GET /dashboard/record/{request_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dashboard_record_answer import DashboardRecordAnswer

OPERATION: Operation[DashboardRecordAnswer] = Operation(
    id="dashboard_get_record",
    method="GET",
    path="/dashboard/record/{request_id}",
    answer="DashboardRecordAnswer",
    places={"request_id": Place("path", "request_id")},
    idempotent=True,
)


def sync(
    request_id: str,
    *,
    client: Client,
) -> DashboardRecordAnswer:
    """Call the operation; `client.dashboard.get_record` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    request_id: str,
    *,
    client: AsyncClient,
) -> DashboardRecordAnswer:
    """Call the operation; `client.dashboard.get_record` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
