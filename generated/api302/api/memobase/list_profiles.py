"""List what is remembered of a user: `GET /memobase/api/v1/users/profile/{user_id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_profiles_answer import MemobaseProfilesAnswer

OPERATION: Operation[MemobaseProfilesAnswer] = Operation(
    id="memobase_list_profiles",
    method="GET",
    path="/memobase/api/v1/users/profile/{user_id}",
    answer="MemobaseProfilesAnswer",
    places={
        "user_id": Place("path", "user_id"),
        "topk": Place("query", "topk"),
        "max_token_size": Place("query", "max_token_size"),
        "prefer_topics": Place("query", "prefer_topics"),
        "only_topics": Place("query", "only_topics"),
        "max_subtopic_size": Place("query", "max_subtopic_size"),
        "topic_limits_json": Place("query", "topic_limits_json"),
        "chats_str": Place("query", "chats_str"),
    },
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    *,
    client: Client,
    topk: int | Unset = UNSET,
    max_token_size: int | Unset = UNSET,
    prefer_topics: Sequence[str] | Unset = UNSET,
    only_topics: Sequence[str] | Unset = UNSET,
    max_subtopic_size: int | Unset = UNSET,
    topic_limits_json: str | Unset = UNSET,
    chats_str: str | Unset = UNSET,
) -> MemobaseProfilesAnswer:
    """Call the operation; `client.memobase.list_profiles` documents the arguments."""
    return client.send(
        OPERATION,
        user_id=user_id,
        topk=topk,
        max_token_size=max_token_size,
        prefer_topics=prefer_topics,
        only_topics=only_topics,
        max_subtopic_size=max_subtopic_size,
        topic_limits_json=topic_limits_json,
        chats_str=chats_str,
    )


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    topk: int | Unset = UNSET,
    max_token_size: int | Unset = UNSET,
    prefer_topics: Sequence[str] | Unset = UNSET,
    only_topics: Sequence[str] | Unset = UNSET,
    max_subtopic_size: int | Unset = UNSET,
    topic_limits_json: str | Unset = UNSET,
    chats_str: str | Unset = UNSET,
) -> MemobaseProfilesAnswer:
    """Call the operation; `client.memobase.list_profiles` documents the arguments."""
    return await client.send(
        OPERATION,
        user_id=user_id,
        topk=topk,
        max_token_size=max_token_size,
        prefer_topics=prefer_topics,
        only_topics=only_topics,
        max_subtopic_size=max_subtopic_size,
        topic_limits_json=topic_limits_json,
        chats_str=chats_str,
    )
