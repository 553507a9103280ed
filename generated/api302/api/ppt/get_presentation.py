"""Read a presentation with its slides: `GET /302/ppt/loadpptx`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ppt_answer import PptAnswer

OPERATION: Operation[PptAnswer] = Operation(
    id="ppt_get_presentation",
    method="GET",
    path="/302/ppt/loadpptx",
    answer="PptAnswer",
    places={"id": Place("query", "id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    id: str,
) -> PptAnswer:
    """Call the operation; `client.ppt.get_presentation` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
) -> PptAnswer:
    """Call the operation; `client.ppt.get_presentation` documents the arguments."""
    return await client.send(OPERATION, id=id)
