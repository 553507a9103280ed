"""List the pages of the key: `GET /302/webserve/list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deploy_projects import DeployProjects

OPERATION: Operation[DeployProjects] = Operation(
    id="deploy_list_projects",
    method="GET",
    path="/302/webserve/list",
    answer="DeployProjects",
    places={
        "page": Place("query", "page"),
        "limit": Place("query", "limit"),
        "only_return_success": Place("query", "only_return_success"),
    },
    idempotent=True,
    envelope=Envelope(("error",), (None, ""), ("error", "message")),
)


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    only_return_success: bool | Unset = UNSET,
) -> DeployProjects:
    """Call the operation; `client.deploy.list_projects` documents the arguments."""
    return client.send(OPERATION, page=page, limit=limit, only_return_success=only_return_success)


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    only_return_success: bool | Unset = UNSET,
) -> DeployProjects:
    """Call the operation; `client.deploy.list_projects` documents the arguments."""
    return await client.send(OPERATION, page=page, limit=limit, only_return_success=only_return_success)
