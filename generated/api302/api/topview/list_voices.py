"""List the public voices, or your own: `GET /topview/v1/voice/query`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_voice_list import TopviewVoiceList

OPERATION: Operation[TopviewVoiceList] = Operation(
    id="topview_list_voices",
    method="GET",
    path="/topview/v1/voice/query",
    answer="TopviewVoiceList",
    places={
        "page_no": Place("query", "pageNo"),
        "page_size": Place("query", "pageSize"),
        "language": Place("query", "language"),
        "gender": Place("query", "gender"),
        "age": Place("query", "age"),
        "style": Place("query", "style"),
        "accent": Place("query", "accent"),
        "is_custom": Place("query", "isCustom"),
    },
    idempotent=True,
    envelope=Envelope(("code",), ("200",), ("message",)),
)


def sync(
    *,
    client: Client,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    language: str | Unset = UNSET,
    gender: str | Unset = UNSET,
    age: str | Unset = UNSET,
    style: str | Unset = UNSET,
    accent: str | Unset = UNSET,
    is_custom: bool | Unset = UNSET,
) -> TopviewVoiceList:
    """Call the operation; `client.topview.list_voices` documents the arguments."""
    return client.send(
        OPERATION,
        page_no=page_no,
        page_size=page_size,
        language=language,
        gender=gender,
        age=age,
        style=style,
        accent=accent,
        is_custom=is_custom,
    )


async def asyncio(
    *,
    client: AsyncClient,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    language: str | Unset = UNSET,
    gender: str | Unset = UNSET,
    age: str | Unset = UNSET,
    style: str | Unset = UNSET,
    accent: str | Unset = UNSET,
    is_custom: bool | Unset = UNSET,
) -> TopviewVoiceList:
    """Call the operation; `client.topview.list_voices` documents the arguments."""
    return await client.send(
        OPERATION,
        page_no=page_no,
        page_size=page_size,
        language=language,
        gender=gender,
        age=age,
        style=style,
        accent=accent,
        is_custom=is_custom,
    )
