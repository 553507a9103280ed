"""Get the subtitles of a video of YouTube: `GET /tools/youtube/web/get_video_subtitles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_answer import SocialAnswer

OPERATION: Operation[SocialAnswer] = Operation(
    id="social_get_youtube_subtitles",
    method="GET",
    path="/tools/youtube/web/get_video_subtitles",
    answer="SocialAnswer",
    places={
        "subtitle_url": Place("query", "subtitle_url"),
        "format": Place("query", "format"),
        "fix_overlap": Place("query", "fix_overlap"),
        "target_lang": Place("query", "target_lang"),
    },
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    subtitle_url: str,
    format: Literal["srt", "txt", "vtt", "xml"] | Unset = UNSET,
    fix_overlap: bool | Unset = UNSET,
    target_lang: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.get_youtube_subtitles` documents the arguments."""
    return client.send(
        OPERATION, subtitle_url=subtitle_url, format=format, fix_overlap=fix_overlap, target_lang=target_lang
    )


async def asyncio(
    *,
    client: AsyncClient,
    subtitle_url: str,
    format: Literal["srt", "txt", "vtt", "xml"] | Unset = UNSET,
    fix_overlap: bool | Unset = UNSET,
    target_lang: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.get_youtube_subtitles` documents the arguments."""
    return await client.send(
        OPERATION, subtitle_url=subtitle_url, format=format, fix_overlap=fix_overlap, target_lang=target_lang
    )
