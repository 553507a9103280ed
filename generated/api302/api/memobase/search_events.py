"""Search the events of a user: `GET /memobase/api/v1/users/event/search/{user_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_events_answer import MemobaseEventsAnswer

OPERATION: Operation[MemobaseEventsAnswer] = Operation(
    id="memobase_search_events",
    method="GET",
    path="/memobase/api/v1/users/event/search/{user_id}",
    answer="MemobaseEventsAnswer",
    places={
        "user_id": Place("path", "user_id"),
        "query": Place("query", "query"),
        "topk": Place("query", "topk"),
        "similarity_threshold": Place("query", "similarity_threshold"),
        "time_range_in_days": Place("query", "time_range_in_days"),
    },
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    *,
    client: Client,
    query: str,
    topk: int | Unset = UNSET,
    similarity_threshold: float | Unset = UNSET,
    time_range_in_days: int | Unset = UNSET,
) -> MemobaseEventsAnswer:
    """Call the operation; `client.memobase.search_events` documents the arguments."""
    return client.send(
        OPERATION,
        user_id=user_id,
        query=query,
        topk=topk,
        similarity_threshold=similarity_threshold,
        time_range_in_days=time_range_in_days,
    )


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    query: str,
    topk: int | Unset = UNSET,
    similarity_threshold: float | Unset = UNSET,
    time_range_in_days: int | Unset = UNSET,
) -> MemobaseEventsAnswer:
    """Call the operation; `client.memobase.search_events` documents the arguments."""
    return await client.send(
        OPERATION,
        user_id=user_id,
        query=query,
        topk=topk,
        similarity_threshold=similarity_threshold,
        time_range_in_days=time_range_in_days,
    )
