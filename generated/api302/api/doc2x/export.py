"""Start exporting a parsed PDF as a file: `POST /doc2x_v2/api/v2/convert/parse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doc_2x_export import Doc2XExport

OPERATION: Operation[Doc2XExport] = Operation(
    id="doc2x_export",
    method="POST",
    path="/doc2x_v2/api/v2/convert/parse",
    answer="Doc2XExport",
    content_type="application/json",
    envelope=Envelope(("code",), ("success",), ("msg",)),
)


def sync(
    *,
    client: Client,
    uid: str,
    to: Literal["docx", "md", "tex"],
    formula_mode: Literal["dollar", "normal"],
    filename: str | Unset = UNSET,
    merge_cross_page_forms: bool | Unset = UNSET,
    formula_level: Literal[0, 1, 2] | Unset = UNSET,
) -> Doc2XExport:
    """Call the operation; `client.doc2x.export` documents the arguments."""
    return client.send(
        OPERATION,
        uid=uid,
        to=to,
        formula_mode=formula_mode,
        filename=filename,
        merge_cross_page_forms=merge_cross_page_forms,
        formula_level=formula_level,
    )


async def asyncio(
    *,
    client: AsyncClient,
    uid: str,
    to: Literal["docx", "md", "tex"],
    formula_mode: Literal["dollar", "normal"],
    filename: str | Unset = UNSET,
    merge_cross_page_forms: bool | Unset = UNSET,
    formula_level: Literal[0, 1, 2] | Unset = UNSET,
) -> Doc2XExport:
    """Call the operation; `client.doc2x.export` documents the arguments."""
    return await client.send(
        OPERATION,
        uid=uid,
        to=to,
        formula_mode=formula_mode,
        filename=filename,
        merge_cross_page_forms=merge_cross_page_forms,
        formula_level=formula_level,
    )
