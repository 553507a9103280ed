"""List the models of Hedra 3.0: `GET /hedra/web-app/public/models`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.hedra_model import HedraModel

OPERATION: Operation[list[HedraModel]] = Operation(
    id="hedra_list_models",
    method="GET",
    path="/hedra/web-app/public/models",
    answer="list[HedraModel]",
    places={"types": Place("query", "types")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    types: Sequence[str] | Unset = UNSET,
) -> list[HedraModel]:
    """Call the operation; `client.hedra.list_models` documents the arguments."""
    return client.send(OPERATION, types=types)


async def asyncio(
    *,
    client: AsyncClient,
    types: Sequence[str] | Unset = UNSET,
) -> list[HedraModel]:
    """Call the operation; `client.hedra.list_models` documents the arguments."""
    return await client.send(OPERATION, types=types)
