"""Change a key: `PUT /dashboard/api_key/{api_name}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dashboard_receipt import DashboardReceipt

OPERATION: Operation[DashboardReceipt] = Operation(
    id="dashboard_update_key",
    method="PUT",
    path="/dashboard/api_key/{api_name}",
    answer="DashboardReceipt",
    content_type="application/json",
    places={"api_name_path": Place("path", "api_name")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    api_name_path: str,
    *,
    client: Client,
    api_name: str | Unset = UNSET,
    allow_save_logs: bool | Unset = UNSET,
    allow_custom_model: bool | Unset = UNSET,
    allow_manage_key: bool | Unset = UNSET,
    limit_cost: float | Unset = UNSET,
    limit_daily_cost: float | Unset = UNSET,
    expired_on: int | Unset = UNSET,
) -> DashboardReceipt:
    """Call the operation; `client.dashboard.update_key` documents the arguments."""
    return client.send(
        OPERATION,
        api_name_path=api_name_path,
        api_name=api_name,
        allow_save_logs=allow_save_logs,
        allow_custom_model=allow_custom_model,
        allow_manage_key=allow_manage_key,
        limit_cost=limit_cost,
        limit_daily_cost=limit_daily_cost,
        expired_on=expired_on,
    )


async def asyncio(
    api_name_path: str,
    *,
    client: AsyncClient,
    api_name: str | Unset = UNSET,
    allow_save_logs: bool | Unset = UNSET,
    allow_custom_model: bool | Unset = UNSET,
    allow_manage_key: bool | Unset = UNSET,
    limit_cost: float | Unset = UNSET,
    limit_daily_cost: float | Unset = UNSET,
    expired_on: int | Unset = UNSET,
) -> DashboardReceipt:
    """Call the operation; `client.dashboard.update_key` documents the arguments."""
    return await client.send(
        OPERATION,
        api_name_path=api_name_path,
        api_name=api_name,
        allow_save_logs=allow_save_logs,
        allow_custom_model=allow_custom_model,
        allow_manage_key=allow_manage_key,
        limit_cost=limit_cost,
        limit_daily_cost=limit_daily_cost,
        expired_on=expired_on,
    )
