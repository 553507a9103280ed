"""Get an article of an official account of WeChat: `GET /tools/wechat_mp/web/fetch_mp_article_detail_json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_answer import SocialAnswer

OPERATION: Operation[SocialAnswer] = Operation(
    id="social_get_wechat_article",
    method="GET",
    path="/tools/wechat_mp/web/fetch_mp_article_detail_json",
    answer="SocialAnswer",
    places={"url": Place("query", "url")},
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    url: str,
) -> SocialAnswer:
    """Call the operation; `client.social.get_wechat_article` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> SocialAnswer:
    """Call the operation; `client.social.get_wechat_article` documents the arguments."""
    return await client.send(OPERATION, url=url)
