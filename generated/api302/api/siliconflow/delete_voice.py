"""Delete a recording: `POST /siliconflow/v1/audio/voice/deletions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[dict[str, Any]] = Operation(
    id="siliconflow_delete_voice",
    method="POST",
    path="/siliconflow/v1/audio/voice/deletions",
    answer="dict[str, Any]",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    uri: str,
) -> dict[str, Any]:
    """Call the operation; `client.siliconflow.delete_voice` documents the arguments."""
    return client.send(OPERATION, uri=uri)


async def asyncio(
    *,
    client: AsyncClient,
    uri: str,
) -> dict[str, Any]:
    """Call the operation; `client.siliconflow.delete_voice` documents the arguments."""
    return await client.send(OPERATION, uri=uri)
