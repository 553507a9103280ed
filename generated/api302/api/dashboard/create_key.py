"""Create a key: `POST /dashboard/api_key`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dashboard_key_answer import DashboardKeyAnswer

OPERATION: Operation[DashboardKeyAnswer] = Operation(
    id="dashboard_create_key",
    method="POST",
    path="/dashboard/api_key",
    answer="DashboardKeyAnswer",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    api_name: str,
    allow_save_logs: bool,
    allow_custom_model: bool,
    allow_manage_key: bool,
    limit_cost: float,
    limit_daily_cost: float,
    expired_on: int,
) -> DashboardKeyAnswer:
    """Call the operation; `client.dashboard.create_key` documents the arguments."""
    return client.send(
        OPERATION,
        api_name=api_name,
        allow_save_logs=allow_save_logs,
        allow_custom_model=allow_custom_model,
        allow_manage_key=allow_manage_key,
        limit_cost=limit_cost,
        limit_daily_cost=limit_daily_cost,
        expired_on=expired_on,
    )


async def asyncio(
    *,
    client: AsyncClient,
    api_name: str,
    allow_save_logs: bool,
    allow_custom_model: bool,
    allow_manage_key: bool,
    limit_cost: float,
    limit_daily_cost: float,
    expired_on: int,
) -> DashboardKeyAnswer:
    """Call the operation; `client.dashboard.create_key` documents the arguments."""
    return await client.send(
        OPERATION,
        api_name=api_name,
        allow_save_logs=allow_save_logs,
        allow_custom_model=allow_custom_model,
        allow_manage_key=allow_manage_key,
        limit_cost=limit_cost,
        limit_daily_cost=limit_daily_cost,
        expired_on=expired_on,
    )
