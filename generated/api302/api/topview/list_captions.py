"""List the looks that subtitles can have: `GET /topview/v1/caption/list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_caption_list import TopviewCaptionList

OPERATION: Operation[TopviewCaptionList] = Operation(
    id="topview_list_captions",
    method="GET",
    path="/topview/v1/caption/list",
    answer="TopviewCaptionList",
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
) -> TopviewCaptionList:
    """Call the operation; `client.topview.list_captions` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> TopviewCaptionList:
    """Call the operation; `client.topview.list_captions` documents the arguments."""
    return await client.send(OPERATION)
