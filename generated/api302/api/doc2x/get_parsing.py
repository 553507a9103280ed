"""Ask for the state and the Markdown of a PDF: `GET /doc2x_v2/api/v2/parse/status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doc_2x_parsing import Doc2XParsing

OPERATION: Operation[Doc2XParsing] = Operation(
    id="doc2x_get_parsing",
    method="GET",
    path="/doc2x_v2/api/v2/parse/status",
    answer="Doc2XParsing",
    places={"uid": Place("query", "uid"), "ocr": Place("query", "ocr")},
    idempotent=True,
    envelope=Envelope(("code",), ("success",), ("msg",)),
)


def sync(
    *,
    client: Client,
    uid: str,
    ocr: bool | Unset = UNSET,
) -> Doc2XParsing:
    """Call the operation; `client.doc2x.get_parsing` documents the arguments."""
    return client.send(OPERATION, uid=uid, ocr=ocr)


async def asyncio(
    *,
    client: AsyncClient,
    uid: str,
    ocr: bool | Unset = UNSET,
) -> Doc2XParsing:
    """Call the operation; `client.doc2x.get_parsing` documents the arguments."""
    return await client.send(OPERATION, uid=uid, ocr=ocr)
