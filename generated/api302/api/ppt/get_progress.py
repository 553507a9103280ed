"""Read the slides that `ppt_stream_content` has built so far: `GET /302/ppt/asyncpptinfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ppt_progress_answer import PptProgressAnswer

OPERATION: Operation[PptProgressAnswer] = Operation(
    id="ppt_get_progress",
    method="GET",
    path="/302/ppt/asyncpptinfo",
    answer="PptProgressAnswer",
    places={"ppt_id": Place("query", "pptId")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    ppt_id: str | Unset = UNSET,
) -> PptProgressAnswer:
    """Call the operation; `client.ppt.get_progress` documents the arguments."""
    return client.send(OPERATION, ppt_id=ppt_id)


async def asyncio(
    *,
    client: AsyncClient,
    ppt_id: str | Unset = UNSET,
) -> PptProgressAnswer:
    """Call the operation; `client.ppt.get_progress` documents the arguments."""
    return await client.send(OPERATION, ppt_id=ppt_id)
