"""Search notes of Xiaohongshu: `GET /tools/xiaohongshu/app/search_notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_note_search_answer import SocialNoteSearchAnswer

OPERATION: Operation[SocialNoteSearchAnswer] = Operation(
    id="social_search_xiaohongshu",
    method="GET",
    path="/tools/xiaohongshu/app/search_notes",
    answer="SocialNoteSearchAnswer",
    places={
        "keyword": Place("query", "keyword"),
        "page": Place("query", "page"),
        "search_id": Place("query", "search_id"),
        "session_id": Place("query", "session_id"),
        "sort_type": Place("query", "sort_type"),
        "filter_note_type": Place("query", "filter_note_type"),
        "filter_note_time": Place("query", "filter_note_time"),
    },
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    keyword: str,
    page: int,
    search_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    filter_note_type: Literal["不限", "普通笔记", "视频笔记"] | Unset = UNSET,
    filter_note_time: Literal["一周内", "一天内", "不限", "半年内"] | Unset = UNSET,
) -> SocialNoteSearchAnswer:
    """Call the operation; `client.social.search_xiaohongshu` documents the arguments."""
    return client.send(
        OPERATION,
        keyword=keyword,
        page=page,
        search_id=search_id,
        session_id=session_id,
        sort_type=sort_type,
        filter_note_type=filter_note_type,
        filter_note_time=filter_note_time,
    )


async def asyncio(
    *,
    client: AsyncClient,
    keyword: str,
    page: int,
    search_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    filter_note_type: Literal["不限", "普通笔记", "视频笔记"] | Unset = UNSET,
    filter_note_time: Literal["一周内", "一天内", "不限", "半年内"] | Unset = UNSET,
) -> SocialNoteSearchAnswer:
    """Call the operation; `client.social.search_xiaohongshu` documents the arguments."""
    return await client.send(
        OPERATION,
        keyword=keyword,
        page=page,
        search_id=search_id,
        session_id=session_id,
        sort_type=sort_type,
        filter_note_type=filter_note_type,
        filter_note_time=filter_note_time,
    )
