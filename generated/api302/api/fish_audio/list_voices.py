"""List the voices of Fish Audio: `GET /fish-audio/model`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.fish_audio_voice_list import FishAudioVoiceList

OPERATION: Operation[FishAudioVoiceList] = Operation(
    id="fish_audio_list_voices",
    method="GET",
    path="/fish-audio/model",
    answer="FishAudioVoiceList",
    places={
        "page_size": Place("query", "page_size"),
        "page_number": Place("query", "page_number"),
        "title": Place("query", "title"),
        "tag": Place("query", "tag"),
        "self_": Place("query", "self"),
        "author_id": Place("query", "author_id"),
        "language": Place("query", "language"),
        "title_language": Place("query", "title_language"),
        "sort_by": Place("query", "sort_by"),
    },
    idempotent=True,
)


def sync(
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    title: str | Unset = UNSET,
    tag: Sequence[str] | Unset = UNSET,
    self_: bool | Unset = UNSET,
    author_id: str | Unset = UNSET,
    language: Sequence[str] | Unset = UNSET,
    title_language: Sequence[str] | Unset = UNSET,
    sort_by: Literal["created_at", "task_count"] | Unset = UNSET,
) -> FishAudioVoiceList:
    """Call the operation; `client.fish_audio.list_voices` documents the arguments."""
    return client.send(
        OPERATION,
        page_size=page_size,
        page_number=page_number,
        title=title,
        tag=tag,
        self_=self_,
        author_id=author_id,
        language=language,
        title_language=title_language,
        sort_by=sort_by,
    )


async def asyncio(
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    title: str | Unset = UNSET,
    tag: Sequence[str] | Unset = UNSET,
    self_: bool | Unset = UNSET,
    author_id: str | Unset = UNSET,
    language: Sequence[str] | Unset = UNSET,
    title_language: Sequence[str] | Unset = UNSET,
    sort_by: Literal["created_at", "task_count"] | Unset = UNSET,
) -> FishAudioVoiceList:
    """Call the operation; `client.fish_audio.list_voices` documents the arguments."""
    return await client.send(
        OPERATION,
        page_size=page_size,
        page_number=page_number,
        title=title,
        tag=tag,
        self_=self_,
        author_id=author_id,
        language=language,
        title_language=title_language,
        sort_by=sort_by,
    )
