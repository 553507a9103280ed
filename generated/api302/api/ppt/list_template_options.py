"""List what templates can be filtered by: `GET /302/ppt/template/options`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ppt_template_options_answer import PptTemplateOptionsAnswer

OPERATION: Operation[PptTemplateOptionsAnswer] = Operation(
    id="ppt_list_template_options",
    method="GET",
    path="/302/ppt/template/options",
    answer="PptTemplateOptionsAnswer",
    places={"lang": Place("query", "lang")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    lang: str | Unset = UNSET,
) -> PptTemplateOptionsAnswer:
    """Call the operation; `client.ppt.list_template_options` documents the arguments."""
    return client.send(OPERATION, lang=lang)


async def asyncio(
    *,
    client: AsyncClient,
    lang: str | Unset = UNSET,
) -> PptTemplateOptionsAnswer:
    """Call the operation; `client.ppt.list_template_options` documents the arguments."""
    return await client.send(OPERATION, lang=lang)
