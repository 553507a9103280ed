"""List your sandboxes: `GET /302/sandbox/list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sandbox_list import SandboxList

OPERATION: Operation[SandboxList] = Operation(
    id="sandbox_list_sandboxes",
    method="GET",
    path="/302/sandbox/list",
    answer="SandboxList",
    places={"sandbox_name": Place("query", "sandbox_name"), "sandbox_id": Place("query", "sandbox_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    sandbox_name: str | Unset = UNSET,
    sandbox_id: str | Unset = UNSET,
) -> SandboxList:
    """Call the operation; `client.sandbox.list_sandboxes` documents the arguments."""
    return client.send(OPERATION, sandbox_name=sandbox_name, sandbox_id=sandbox_id)


async def asyncio(
    *,
    client: AsyncClient,
    sandbox_name: str | Unset = UNSET,
    sandbox_id: str | Unset = UNSET,
) -> SandboxList:
    """Call the operation; `client.sandbox.list_sandboxes` documents the arguments."""
    return await client.send(OPERATION, sandbox_name=sandbox_name, sandbox_id=sandbox_id)
