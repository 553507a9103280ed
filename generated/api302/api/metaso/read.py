"""Read a web page as Markdown: `POST /metaso/reader`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.metaso_page import MetasoPage

OPERATION: Operation[MetasoPage] = Operation(
    id="metaso_read",
    method="POST",
    path="/metaso/reader",
    answer="MetasoPage",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    url: str,
) -> MetasoPage:
    """Call the operation; `client.metaso.read` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> MetasoPage:
    """Call the operation; `client.metaso.read` documents the arguments."""
    return await client.send(OPERATION, url=url)
