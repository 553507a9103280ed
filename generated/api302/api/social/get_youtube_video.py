"""Get what YouTube tells of a video: `GET /tools/youtube/web/get_video_info`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_youtube_video_answer import SocialYoutubeVideoAnswer

OPERATION: Operation[SocialYoutubeVideoAnswer] = Operation(
    id="social_get_youtube_video",
    method="GET",
    path="/tools/youtube/web/get_video_info",
    answer="SocialYoutubeVideoAnswer",
    places={"video_id": Place("query", "video_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    video_id: str,
) -> SocialYoutubeVideoAnswer:
    """Call the operation; `client.social.get_youtube_video` documents the arguments."""
    return client.send(OPERATION, video_id=video_id)


async def asyncio(
    *,
    client: AsyncClient,
    video_id: str,
) -> SocialYoutubeVideoAnswer:
    """Call the operation; `client.social.get_youtube_video` documents the arguments."""
    return await client.send(OPERATION, video_id=video_id)
