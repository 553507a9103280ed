"""Run a command in a sandbox: `POST /302/sandbox/command`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sandbox_command_answer import SandboxCommandAnswer

OPERATION: Operation[SandboxCommandAnswer] = Operation(
    id="sandbox_run_command",
    method="POST",
    path="/302/sandbox/command",
    answer="SandboxCommandAnswer",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    sandbox_id: str,
    cmd: str,
    envs: Mapping[str, str] | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> SandboxCommandAnswer:
    """Call the operation; `client.sandbox.run_command` documents the arguments."""
    return client.send(OPERATION, sandbox_id=sandbox_id, cmd=cmd, envs=envs, timeout=timeout)


async def asyncio(
    *,
    client: AsyncClient,
    sandbox_id: str,
    cmd: str,
    envs: Mapping[str, str] | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> SandboxCommandAnswer:
    """Call the operation; `client.sandbox.run_command` documents the arguments."""
    return await client.send(OPERATION, sandbox_id=sandbox_id, cmd=cmd, envs=envs, timeout=timeout)
