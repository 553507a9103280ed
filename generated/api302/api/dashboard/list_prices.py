"""List the prices of the API: `GET /dashboard/prices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dashboard_prices_answer import DashboardPricesAnswer

OPERATION: Operation[DashboardPricesAnswer] = Operation(
    id="dashboard_list_prices",
    method="GET",
    path="/dashboard/prices",
    answer="DashboardPricesAnswer",
    places={"path": Place("query", "path"), "lang": Place("query", "lang")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    path: str | Unset = UNSET,
    lang: Literal["en", "zh"] | Unset = UNSET,
) -> DashboardPricesAnswer:
    """Call the operation; `client.dashboard.list_prices` documents the arguments."""
    return client.send(OPERATION, path=path, lang=lang)


async def asyncio(
    *,
    client: AsyncClient,
    path: str | Unset = UNSET,
    lang: Literal["en", "zh"] | Unset = UNSET,
) -> DashboardPricesAnswer:
    """Call the operation; `client.dashboard.list_prices` documents the arguments."""
    return await client.send(OPERATION, path=path, lang=lang)
