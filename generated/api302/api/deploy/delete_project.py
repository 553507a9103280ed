"""Take a page down: `POST /302/webserve/delete/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deploy_delete_answer import DeployDeleteAnswer

OPERATION: Operation[DeployDeleteAnswer] = Operation(
    id="deploy_delete_project",
    method="POST",
    path="/302/webserve/delete/{id}",
    answer="DeployDeleteAnswer",
    places={"id": Place("path", "id")},
    envelope=Envelope(("error",), (None, ""), ("error", "message")),
)


def sync(
    id: str,
    *,
    client: Client,
) -> DeployDeleteAnswer:
    """Call the operation; `client.deploy.delete_project` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> DeployDeleteAnswer:
    """Call the operation; `client.deploy.delete_project` documents the arguments."""
    return await client.send(OPERATION, id=id)
