"""Search videos of YouTube: `GET /tools/youtube/web/search_video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_answer import SocialAnswer

OPERATION: Operation[SocialAnswer] = Operation(
    id="social_search_youtube",
    method="GET",
    path="/tools/youtube/web/search_video",
    answer="SocialAnswer",
    places={
        "search_query": Place("query", "search_query"),
        "language_code": Place("query", "language_code"),
        "order_by": Place("query", "order_by"),
        "country_code": Place("query", "country_code"),
        "continuation_token": Place("query", "continuation_token"),
    },
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    search_query: str,
    language_code: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    continuation_token: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.search_youtube` documents the arguments."""
    return client.send(
        OPERATION,
        search_query=search_query,
        language_code=language_code,
        order_by=order_by,
        country_code=country_code,
        continuation_token=continuation_token,
    )


async def asyncio(
    *,
    client: AsyncClient,
    search_query: str,
    language_code: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    continuation_token: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.search_youtube` documents the arguments."""
    return await client.send(
        OPERATION,
        search_query=search_query,
        language_code=language_code,
        order_by=order_by,
        country_code=country_code,
        continuation_token=continuation_token,
    )
