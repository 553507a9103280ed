"""Look at a video by the address of its page: `GET /302/vt/video/info`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.video_translation_info_answer import VideoTranslationInfoAnswer

OPERATION: Operation[VideoTranslationInfoAnswer] = Operation(
    id="video_translation_get_video_info",
    method="GET",
    path="/302/vt/video/info",
    answer="VideoTranslationInfoAnswer",
    places={"url": Place("query", "url")},
    idempotent=True,
    envelope=Envelope(("error",), (None,), ("error", "message")),
)


def sync(
    *,
    client: Client,
    url: str,
) -> VideoTranslationInfoAnswer:
    """Call the operation; `client.video_translation.get_video_info` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> VideoTranslationInfoAnswer:
    """Call the operation; `client.video_translation.get_video_info` documents the arguments."""
    return await client.send(OPERATION, url=url)
