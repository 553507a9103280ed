"""Build a presentation of a finished text: `POST /302/ppt/generatepptx`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ppt_answer import PptAnswer

OPERATION: Operation[PptAnswer] = Operation(
    id="ppt_create_from_content",
    method="POST",
    path="/302/ppt/generatepptx",
    answer="PptAnswer",
    content_type="application/json",
    places={
        "outline_content_markdown": Place("body", "outlineContentMarkdown"),
        "template_id": Place("body", "templateId"),
        "pptx_property": Place("body", "pptxProperty"),
    },
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    outline_content_markdown: str,
    template_id: str | Unset = UNSET,
    pptx_property: bool | Unset = UNSET,
    notes: Sequence[str] | Unset = UNSET,
) -> PptAnswer:
    """Call the operation; `client.ppt.create_from_content` documents the arguments."""
    return client.send(
        OPERATION,
        outline_content_markdown=outline_content_markdown,
        template_id=template_id,
        pptx_property=pptx_property,
        notes=notes,
    )


async def asyncio(
    *,
    client: AsyncClient,
    outline_content_markdown: str,
    template_id: str | Unset = UNSET,
    pptx_property: bool | Unset = UNSET,
    notes: Sequence[str] | Unset = UNSET,
) -> PptAnswer:
    """Call the operation; `client.ppt.create_from_content` documents the arguments."""
    return await client.send(
        OPERATION,
        outline_content_markdown=outline_content_markdown,
        template_id=template_id,
        pptx_property=pptx_property,
        notes=notes,
    )
