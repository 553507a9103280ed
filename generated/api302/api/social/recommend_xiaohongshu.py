"""Get the notes that Xiaohongshu recommends on its home page: `POST /tools/xiaohongshu/web/get_home_recommend`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_answer import SocialAnswer

OPERATION: Operation[SocialAnswer] = Operation(
    id="social_recommend_xiaohongshu",
    method="POST",
    path="/tools/xiaohongshu/web/get_home_recommend",
    answer="SocialAnswer",
    content_type="application/json",
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    feed_type: str | Unset = UNSET,
    need_filter_image: bool | Unset = UNSET,
    cursor_score: str | Unset = UNSET,
    cookie: str | Unset = UNSET,
    proxy: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.recommend_xiaohongshu` documents the arguments."""
    return client.send(
        OPERATION,
        feed_type=feed_type,
        need_filter_image=need_filter_image,
        cursor_score=cursor_score,
        cookie=cookie,
        proxy=proxy,
    )


async def asyncio(
    *,
    client: AsyncClient,
    feed_type: str | Unset = UNSET,
    need_filter_image: bool | Unset = UNSET,
    cursor_score: str | Unset = UNSET,
    cookie: str | Unset = UNSET,
    proxy: str | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.recommend_xiaohongshu` documents the arguments."""
    return await client.send(
        OPERATION,
        feed_type=feed_type,
        need_filter_image=need_filter_image,
        cursor_score=cursor_score,
        cookie=cookie,
        proxy=proxy,
    )
