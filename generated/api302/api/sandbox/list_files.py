"""List files and folders of a sandbox: `POST /302/sandbox/file/list`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sandbox_files_answer import SandboxFilesAnswer

OPERATION: Operation[SandboxFilesAnswer] = Operation(
    id="sandbox_list_files",
    method="POST",
    path="/302/sandbox/file/list",
    answer="SandboxFilesAnswer",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    sandbox_id: str,
    path: str | Sequence[str],
) -> SandboxFilesAnswer:
    """Call the operation; `client.sandbox.list_files` documents the arguments."""
    return client.send(OPERATION, sandbox_id=sandbox_id, path=path)


async def asyncio(
    *,
    client: AsyncClient,
    sandbox_id: str,
    path: str | Sequence[str],
) -> SandboxFilesAnswer:
    """Call the operation; `client.sandbox.list_files` documents the arguments."""
    return await client.send(OPERATION, sandbox_id=sandbox_id, path=path)
