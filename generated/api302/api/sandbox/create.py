"""Create a sandbox that stays: `POST /302/sandbox/create`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sandbox_created import SandboxCreated

OPERATION: Operation[SandboxCreated] = Operation(
    id="sandbox_create",
    method="POST",
    path="/302/sandbox/create",
    answer="SandboxCreated",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    max_alive_time: int,
    sandbox_name: str | Unset = UNSET,
    envs: Mapping[str, str] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
) -> SandboxCreated:
    """Call the operation; `client.sandbox.create` documents the arguments."""
    return client.send(
        OPERATION, max_alive_time=max_alive_time, sandbox_name=sandbox_name, envs=envs, metadata=metadata
    )


async def asyncio(
    *,
    client: AsyncClient,
    max_alive_time: int,
    sandbox_name: str | Unset = UNSET,
    envs: Mapping[str, str] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
) -> SandboxCreated:
    """Call the operation; `client.sandbox.create` documents the arguments."""
    return await client.send(
        OPERATION, max_alive_time=max_alive_time, sandbox_name=sandbox_name, envs=envs, metadata=metadata
    )
