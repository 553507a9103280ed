"""List the fonts that subtitles can have: `GET /chanjing/open/v1/font_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chanjing_font_list import ChanjingFontList

OPERATION: Operation[ChanjingFontList] = Operation(
    id="chanjing_list_fonts",
    method="GET",
    path="/chanjing/open/v1/font_list",
    answer="ChanjingFontList",
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
) -> ChanjingFontList:
    """Call the operation; `client.chanjing.list_fonts` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> ChanjingFontList:
    """Call the operation; `client.chanjing.list_fonts` documents the arguments."""
    return await client.send(OPERATION)
