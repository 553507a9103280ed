"""Ask for what is known of a user as a text for the system prompt: `GET /memobase/api/v1/users/context/{user_id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_context_answer import MemobaseContextAnswer

OPERATION: Operation[MemobaseContextAnswer] = Operation(
    id="memobase_get_context",
    method="GET",
    path="/memobase/api/v1/users/context/{user_id}",
    answer="MemobaseContextAnswer",
    places={
        "user_id": Place("path", "user_id"),
        "max_token_size": Place("query", "max_token_size"),
        "prefer_topics": Place("query", "prefer_topics"),
        "only_topics": Place("query", "only_topics"),
        "max_subtopic_size": Place("query", "max_subtopic_size"),
        "topic_limits_json": Place("query", "topic_limits_json"),
        "profile_event_ratio": Place("query", "profile_event_ratio"),
        "require_event_summary": Place("query", "require_event_summary"),
        "chats_str": Place("query", "chats_str"),
        "event_similarity_threshold": Place("query", "event_similarity_threshold"),
        "time_range_in_days": Place("query", "time_range_in_days"),
        "customize_context_prompt": Place("query", "customize_context_prompt"),
        "full_profile_and_only_search_event": Place("query", "full_profile_and_only_search_event"),
        "fill_window_with_events": Place("query", "fill_window_with_events"),
    },
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    *,
    client: Client,
    max_token_size: int | Unset = UNSET,
    prefer_topics: Sequence[str] | Unset = UNSET,
    only_topics: Sequence[str] | Unset = UNSET,
    max_subtopic_size: int | Unset = UNSET,
    topic_limits_json: str | Unset = UNSET,
    profile_event_ratio: float | Unset = UNSET,
    require_event_summary: bool | Unset = UNSET,
    chats_str: str | Unset = UNSET,
    event_similarity_threshold: float | Unset = UNSET,
    time_range_in_days: int | Unset = UNSET,
    customize_context_prompt: str | Unset = UNSET,
    full_profile_and_only_search_event: bool | Unset = UNSET,
    fill_window_with_events: bool | Unset = UNSET,
) -> MemobaseContextAnswer:
    """Call the operation; `client.memobase.get_context` documents the arguments."""
    return client.send(
        OPERATION,
        user_id=user_id,
        max_token_size=max_token_size,
        prefer_topics=prefer_topics,
        only_topics=only_topics,
        max_subtopic_size=max_subtopic_size,
        topic_limits_json=topic_limits_json,
        profile_event_ratio=profile_event_ratio,
        require_event_summary=require_event_summary,
        chats_str=chats_str,
        event_similarity_threshold=event_similarity_threshold,
        time_range_in_days=time_range_in_days,
        customize_context_prompt=customize_context_prompt,
        full_profile_and_only_search_event=full_profile_and_only_search_event,
        fill_window_with_events=fill_window_with_events,
    )


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    max_token_size: int | Unset = UNSET,
    prefer_topics: Sequence[str] | Unset = UNSET,
    only_topics: Sequence[str] | Unset = UNSET,
    max_subtopic_size: int | Unset = UNSET,
    topic_limits_json: str | Unset = UNSET,
    profile_event_ratio: float | Unset = UNSET,
    require_event_summary: bool | Unset = UNSET,
    chats_str: str | Unset = UNSET,
    event_similarity_threshold: float | Unset = UNSET,
    time_range_in_days: int | Unset = UNSET,
    customize_context_prompt: str | Unset = UNSET,
    full_profile_and_only_search_event: bool | Unset = UNSET,
    fill_window_with_events: bool | Unset = UNSET,
) -> MemobaseContextAnswer:
    """Call the operation; `client.memobase.get_context` documents the arguments."""
    return await client.send(
        OPERATION,
        user_id=user_id,
        max_token_size=max_token_size,
        prefer_topics=prefer_topics,
        only_topics=only_topics,
        max_subtopic_size=max_subtopic_size,
        topic_limits_json=topic_limits_json,
        profile_event_ratio=profile_event_ratio,
        require_event_summary=require_event_summary,
        chats_str=chats_str,
        event_similarity_threshold=event_similarity_threshold,
        time_range_in_days=time_range_in_days,
        customize_context_prompt=customize_context_prompt,
        full_profile_and_only_search_event=full_profile_and_only_search_event,
        fill_window_with_events=fill_window_with_events,
    )
