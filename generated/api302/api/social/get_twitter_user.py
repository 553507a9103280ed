"""Get a user of X, once Twitter: `GET /tools/twitter/web/fetch_user_profile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_answer import SocialAnswer

OPERATION: Operation[SocialAnswer] = Operation(
    id="social_get_twitter_user",
    method="GET",
    path="/tools/twitter/web/fetch_user_profile",
    answer="SocialAnswer",
    places={"screen_name": Place("query", "screen_name"), "rest_id": Place("query", "rest_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    screen_name: str | Unset = UNSET,
    rest_id: int | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.get_twitter_user` documents the arguments."""
    return client.send(OPERATION, screen_name=screen_name, rest_id=rest_id)


async def asyncio(
    *,
    client: AsyncClient,
    screen_name: str | Unset = UNSET,
    rest_id: int | Unset = UNSET,
) -> SocialAnswer:
    """Call the operation; `client.social.get_twitter_user` documents the arguments."""
    return await client.send(OPERATION, screen_name=screen_name, rest_id=rest_id)
