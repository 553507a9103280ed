"""List the latest events of a user: `GET /memobase/api/v1/users/event/{user_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_events_answer import MemobaseEventsAnswer

OPERATION: Operation[MemobaseEventsAnswer] = Operation(
    id="memobase_list_events",
    method="GET",
    path="/memobase/api/v1/users/event/{user_id}",
    answer="MemobaseEventsAnswer",
    places={
        "user_id": Place("path", "user_id"),
        "topk": Place("query", "topk"),
        "max_token_size": Place("query", "max_token_size"),
        "need_summary": Place("query", "need_summary"),
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
    need_summary: bool | Unset = UNSET,
) -> MemobaseEventsAnswer:
    """Call the operation; `client.memobase.list_events` documents the arguments."""
    return client.send(OPERATION, user_id=user_id, topk=topk, max_token_size=max_token_size, need_summary=need_summary)


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    topk: int | Unset = UNSET,
    max_token_size: int | Unset = UNSET,
    need_summary: bool | Unset = UNSET,
) -> MemobaseEventsAnswer:
    """Call the operation; `client.memobase.list_events` documents the arguments."""
    return await client.send(
        OPERATION, user_id=user_id, topk=topk, max_token_size=max_token_size, need_summary=need_summary
    )
