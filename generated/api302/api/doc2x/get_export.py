"""Ask for the address of an exported file: `GET /doc2x_v2/api/v2/convert/parse/result`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doc_2x_export import Doc2XExport

OPERATION: Operation[Doc2XExport] = Operation(
    id="doc2x_get_export",
    method="GET",
    path="/doc2x_v2/api/v2/convert/parse/result",
    answer="Doc2XExport",
    places={"uid": Place("query", "uid")},
    idempotent=True,
    envelope=Envelope(("code",), ("success",), ("msg",)),
)


def sync(
    *,
    client: Client,
    uid: str,
) -> Doc2XExport:
    """Call the operation; `client.doc2x.get_export` documents the arguments."""
    return client.send(OPERATION, uid=uid)


async def asyncio(
    *,
    client: AsyncClient,
    uid: str,
) -> Doc2XExport:
    """Call the operation; `client.doc2x.get_export` documents the arguments."""
    return await client.send(OPERATION, uid=uid)
