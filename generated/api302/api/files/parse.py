"""Read the text of a file: `GET /302/file/parsing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.files_parse_answer import FilesParseAnswer

OPERATION: Operation[FilesParseAnswer] = Operation(
    id="files_parse",
    method="GET",
    path="/302/file/parsing",
    answer="FilesParseAnswer",
    places={"url": Place("query", "url")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    url: str,
) -> FilesParseAnswer:
    """Call the operation; `client.files.parse` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> FilesParseAnswer:
    """Call the operation; `client.files.parse` documents the arguments."""
    return await client.send(OPERATION, url=url)
