"""Get what Bilibili tells of a video: `GET /tools/bilibili/web/fetch_one_video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_answer import SocialAnswer

OPERATION: Operation[SocialAnswer] = Operation(
    id="social_get_bilibili_video",
    method="GET",
    path="/tools/bilibili/web/fetch_one_video",
    answer="SocialAnswer",
    places={"bv_id": Place("query", "bv_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    bv_id: str,
) -> SocialAnswer:
    """Call the operation; `client.social.get_bilibili_video` documents the arguments."""
    return client.send(OPERATION, bv_id=bv_id)


async def asyncio(
    *,
    client: AsyncClient,
    bv_id: str,
) -> SocialAnswer:
    """Call the operation; `client.social.get_bilibili_video` documents the arguments."""
    return await client.send(OPERATION, bv_id=bv_id)
