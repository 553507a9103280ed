"""Start an article by discussion, with CO-STORM: `POST /302/paper/costorm/create`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.paper_writing_accepted import PaperWritingAccepted

OPERATION: Operation[PaperWritingAccepted] = Operation(
    id="paper_writing_create_costorm_task",
    method="POST",
    path="/302/paper/costorm/create",
    answer="PaperWritingAccepted",
    content_type="application/json",
    whole_body="body",
)


def sync(
    *,
    client: Client,
    body: Mapping[str, Any],
) -> PaperWritingAccepted:
    """Call the operation; `client.paper_writing.create_costorm_task` documents the arguments."""
    return client.send(OPERATION, body=body)


async def asyncio(
    *,
    client: AsyncClient,
    body: Mapping[str, Any],
) -> PaperWritingAccepted:
    """Call the operation; `client.paper_writing.create_costorm_task` documents the arguments."""
    return await client.send(OPERATION, body=body)
