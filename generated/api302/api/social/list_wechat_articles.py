"""List the articles of an official account of WeChat: `GET /tools/wechat_mp/web/fetch_mp_article_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_answer import SocialAnswer

OPERATION: Operation[SocialAnswer] = Operation(
    id="social_list_wechat_articles",
    method="GET",
    path="/tools/wechat_mp/web/fetch_mp_article_list",
    answer="SocialAnswer",
    places={"ghid": Place("query", "ghid"), "offset": Place("query", "offset")},
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    ghid: str,
    offset: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.list_wechat_articles` documents the arguments."""
    return client.send(OPERATION, ghid=ghid, offset=offset)


async def asyncio(
    *,
    client: AsyncClient,
    ghid: str,
    offset: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.list_wechat_articles` documents the arguments."""
    return await client.send(OPERATION, ghid=ghid, offset=offset)
