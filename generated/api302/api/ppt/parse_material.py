"""Turn files, texts and pages into material for a presentation: `POST /302/ppt/parsefiledata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.ppt_material_answer import PptMaterialAnswer

OPERATION: Operation[PptMaterialAnswer] = Operation(
    id="ppt_parse_material",
    method="POST",
    path="/302/ppt/parsefiledata",
    answer="PptMaterialAnswer",
    content_type="multipart/form-data",
    places={"file_url": Place("body", "fileUrl")},
    files=frozenset(["file"]),
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    file: FileInput | Unset = UNSET,
    content: str | Unset = UNSET,
    file_url: str | Unset = UNSET,
    website: str | Unset = UNSET,
    websearch: str | Unset = UNSET,
) -> PptMaterialAnswer:
    """Call the operation; `client.ppt.parse_material` documents the arguments."""
    return client.send(OPERATION, file=file, content=content, file_url=file_url, website=website, websearch=websearch)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput | Unset = UNSET,
    content: str | Unset = UNSET,
    file_url: str | Unset = UNSET,
    website: str | Unset = UNSET,
    websearch: str | Unset = UNSET,
) -> PptMaterialAnswer:
    """Call the operation; `client.ppt.parse_material` documents the arguments."""
    return await client.send(
        OPERATION, file=file, content=content, file_url=file_url, website=website, websearch=websearch
    )
