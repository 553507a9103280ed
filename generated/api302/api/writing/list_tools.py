"""List what can be written, and what each kind of text needs: `GET /302/writing/api/v1/tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.writing_tools_answer import WritingToolsAnswer

OPERATION: Operation[WritingToolsAnswer] = Operation(
    id="writing_list_tools",
    method="GET",
    path="/302/writing/api/v1/tools",
    answer="WritingToolsAnswer",
    idempotent=True,
)


def sync(
    *,
    client: Client,
) -> WritingToolsAnswer:
    """Call the operation; `client.writing.list_tools` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> WritingToolsAnswer:
    """Call the operation; `client.writing.list_tools` documents the arguments."""
    return await client.send(OPERATION)
