"""Change an event of a user: `PUT /memobase/api/v1/users/event/{user_id}/{event_id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_empty_answer import MemobaseEmptyAnswer
    from ...models.memobase_event_tag import MemobaseEventTag
    from ...models.memobase_profile_delta import MemobaseProfileDelta

OPERATION: Operation[MemobaseEmptyAnswer] = Operation(
    id="memobase_update_event",
    method="PUT",
    path="/memobase/api/v1/users/event/{user_id}/{event_id}",
    answer="MemobaseEmptyAnswer",
    content_type="application/json",
    places={"user_id": Place("path", "user_id"), "event_id": Place("path", "event_id")},
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    event_id: str,
    *,
    client: Client,
    profile_delta: Sequence[MemobaseProfileDelta | Mapping[str, Any]] | None | Unset = UNSET,
    event_tip: str | None | Unset = UNSET,
    event_tags: Sequence[MemobaseEventTag | Mapping[str, Any]] | None | Unset = UNSET,
) -> MemobaseEmptyAnswer:
    """Call the operation; `client.memobase.update_event` documents the arguments."""
    return client.send(
        OPERATION,
        user_id=user_id,
        event_id=event_id,
        profile_delta=profile_delta,
        event_tip=event_tip,
        event_tags=event_tags,
    )


async def asyncio(
    user_id: str,
    event_id: str,
    *,
    client: AsyncClient,
    profile_delta: Sequence[MemobaseProfileDelta | Mapping[str, Any]] | None | Unset = UNSET,
    event_tip: str | None | Unset = UNSET,
    event_tags: Sequence[MemobaseEventTag | Mapping[str, Any]] | None | Unset = UNSET,
) -> MemobaseEmptyAnswer:
    """Call the operation; `client.memobase.update_event` documents the arguments."""
    return await client.send(
        OPERATION,
        user_id=user_id,
        event_id=event_id,
        profile_delta=profile_delta,
        event_tip=event_tip,
        event_tags=event_tags,
    )
