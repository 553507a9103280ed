"""Read a web page as Markdown: `POST /metaso/reader`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[str] = Operation(
    id="metaso_read_text",
    method="POST",
    path="/metaso/reader",
    answer="str",
    accept="text/plain",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    url: str,
) -> str:
    """Call the operation; `client.metaso.read_text` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> str:
    """Call the operation; `client.metaso.read_text` documents the arguments."""
    return await client.send(OPERATION, url=url)
