"""Run code in a sandbox that is made and destroyed for it: `POST /302/sandbox/direct_run_code`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sandbox_run_once_answer import SandboxRunOnceAnswer

OPERATION: Operation[SandboxRunOnceAnswer] = Operation(
    id="sandbox_run_once",
    method="POST",
    path="/302/sandbox/direct_run_code",
    answer="SandboxRunOnceAnswer",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    code: str,
    language: str | Unset = UNSET,
    envs: Mapping[str, str] | Unset = UNSET,
    is_download: bool | Unset = UNSET,
    download_path: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> SandboxRunOnceAnswer:
    """Call the operation; `client.sandbox.run_once` documents the arguments."""
    return client.send(
        OPERATION,
        code=code,
        language=language,
        envs=envs,
        is_download=is_download,
        download_path=download_path,
        timeout=timeout,
    )


async def asyncio(
    *,
    client: AsyncClient,
    code: str,
    language: str | Unset = UNSET,
    envs: Mapping[str, str] | Unset = UNSET,
    is_download: bool | Unset = UNSET,
    download_path: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> SandboxRunOnceAnswer:
    """Call the operation; `client.sandbox.run_once` documents the arguments."""
    return await client.send(
        OPERATION,
        code=code,
        language=language,
        envs=envs,
        is_download=is_download,
        download_path=download_path,
        timeout=timeout,
    )
