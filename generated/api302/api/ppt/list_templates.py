"""List templates, page by page: `POST /302/ppt/templates`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ppt_template_filters import PptTemplateFilters
    from ...models.ppt_templates_answer import PptTemplatesAnswer

OPERATION: Operation[PptTemplatesAnswer] = Operation(
    id="ppt_list_templates",
    method="POST",
    path="/302/ppt/templates",
    answer="PptTemplatesAnswer",
    content_type="application/json",
    places={"lang": Place("query", "lang")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    page: int,
    size: int,
    filters: PptTemplateFilters | Mapping[str, Any],
    lang: str | Unset = UNSET,
) -> PptTemplatesAnswer:
    """Call the operation; `client.ppt.list_templates` documents the arguments."""
    return client.send(OPERATION, page=page, size=size, filters=filters, lang=lang)


async def asyncio(
    *,
    client: AsyncClient,
    page: int,
    size: int,
    filters: PptTemplateFilters | Mapping[str, Any],
    lang: str | Unset = UNSET,
) -> PptTemplatesAnswer:
    """Call the operation; `client.ppt.list_templates` documents the arguments."""
    return await client.send(OPERATION, page=page, size=size, filters=filters, lang=lang)
