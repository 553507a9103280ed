"""Search posts of X, once Twitter: `GET /tools/twitter/web/fetch_search_timeline`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_answer import SocialAnswer

OPERATION: Operation[SocialAnswer] = Operation(
    id="social_search_twitter",
    method="GET",
    path="/tools/twitter/web/fetch_search_timeline",
    answer="SocialAnswer",
    places={
        "keyword": Place("query", "keyword"),
        "search_type": Place("query", "search_type"),
        "cursor": Place("query", "cursor"),
    },
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    keyword: str,
    search_type: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.search_twitter` documents the arguments."""
    return client.send(OPERATION, keyword=keyword, search_type=search_type, cursor=cursor)


async def asyncio(
    *,
    client: AsyncClient,
    keyword: str,
    search_type: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.search_twitter` documents the arguments."""
    return await client.send(OPERATION, keyword=keyword, search_type=search_type, cursor=cursor)
