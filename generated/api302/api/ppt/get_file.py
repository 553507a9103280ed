"""Get the address of a presentation's file: `POST /302/ppt/downloadpptx`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ppt_file_answer import PptFileAnswer

OPERATION: Operation[PptFileAnswer] = Operation(
    id="ppt_get_file",
    method="POST",
    path="/302/ppt/downloadpptx",
    answer="PptFileAnswer",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    id: str,
    refresh: bool | Unset = UNSET,
) -> PptFileAnswer:
    """Call the operation; `client.ppt.get_file` documents the arguments."""
    return client.send(OPERATION, id=id, refresh=refresh)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
    refresh: bool | Unset = UNSET,
) -> PptFileAnswer:
    """Call the operation; `client.ppt.get_file` documents the arguments."""
    return await client.send(OPERATION, id=id, refresh=refresh)
