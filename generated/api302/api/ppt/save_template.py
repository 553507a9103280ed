"""Add a template of your own, or overwrite one: `POST /302/ppt/uploadtemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.ppt_template_answer import PptTemplateAnswer

OPERATION: Operation[PptTemplateAnswer] = Operation(
    id="ppt_save_template",
    method="POST",
    path="/302/ppt/uploadtemplate",
    answer="PptTemplateAnswer",
    content_type="multipart/form-data",
    places={"template_id": Place("body", "templateId")},
    files=frozenset(["file"]),
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    type: Literal[4],
    file: FileInput,
    template_id: str | Unset = UNSET,
) -> PptTemplateAnswer:
    """Call the operation; `client.ppt.save_template` documents the arguments."""
    return client.send(OPERATION, type=type, file=file, template_id=template_id)


async def asyncio(
    *,
    client: AsyncClient,
    type: Literal[4],
    file: FileInput,
    template_id: str | Unset = UNSET,
) -> PptTemplateAnswer:
    """Call the operation; `client.ppt.save_template` documents the arguments."""
    return await client.send(OPERATION, type=type, file=file, template_id=template_id)
