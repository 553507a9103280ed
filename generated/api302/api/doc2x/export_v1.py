"""Fetch the file of a task of version 1: `GET /doc2x/api/export`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ..._files import BinaryAnswer
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="doc2x_export_v1",
    method="GET",
    path="/doc2x/api/export",
    answer="BinaryAnswer",
    accept="application/zip",
    places={"request_id": Place("query", "request_id"), "to": Place("query", "to")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
    to: Literal["docx", "latex", "md", "md_dollar"],
) -> BinaryAnswer:
    """Call the operation; `client.doc2x.export_v1` documents the arguments."""
    return client.send(OPERATION, request_id=request_id, to=to)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
    to: Literal["docx", "latex", "md", "md_dollar"],
) -> BinaryAnswer:
    """Call the operation; `client.doc2x.export_v1` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id, to=to)
