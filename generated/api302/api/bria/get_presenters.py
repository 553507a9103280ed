"""List the people in a registered picture and what can be changed: `GET /bria-ai/v1/{visual_id}/person/info`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[list[dict[str, Any]]] = Operation(
    id="bria_get_presenters",
    method="GET",
    path="/bria-ai/v1/{visual_id}/person/info",
    answer="list[dict[str, Any]]",
    places={"visual_id": Place("path", "visual_id")},
    idempotent=True,
)


def sync(
    visual_id: str,
    *,
    client: Client,
) -> list[dict[str, Any]]:
    """Call the operation; `client.bria.get_presenters` documents the arguments."""
    return client.send(OPERATION, visual_id=visual_id)


async def asyncio(
    visual_id: str,
    *,
    client: AsyncClient,
) -> list[dict[str, Any]]:
    """Call the operation; `client.bria.get_presenters` documents the arguments."""
    return await client.send(OPERATION, visual_id=visual_id)
