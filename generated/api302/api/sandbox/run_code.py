"""Run code in a sandbox: `POST /302/sandbox/run_code`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sandbox_run_answer import SandboxRunAnswer

OPERATION: Operation[SandboxRunAnswer] = Operation(
    id="sandbox_run_code",
    method="POST",
    path="/302/sandbox/run_code",
    answer="SandboxRunAnswer",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    sandbox_id: str,
    code: str,
    language: str | Unset = UNSET,
    envs: Mapping[str, str] | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> SandboxRunAnswer:
    """Call the operation; `client.sandbox.run_code` documents the arguments."""
    return client.send(OPERATION, sandbox_id=sandbox_id, code=code, language=language, envs=envs, timeout=timeout)


async def asyncio(
    *,
    client: AsyncClient,
    sandbox_id: str,
    code: str,
    language: str | Unset = UNSET,
    envs: Mapping[str, str] | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> SandboxRunAnswer:
    """Call the operation; `client.sandbox.run_code` documents the arguments."""
    return await client.send(OPERATION, sandbox_id=sandbox_id, code=code, language=language, envs=envs, timeout=timeout)
