"""Correct something that is remembered of a user: `PUT /memobase/api/v1/users/profile/{user_id}/{profile_id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_empty_answer import MemobaseEmptyAnswer
    from ...models.memobase_profile_attributes import MemobaseProfileAttributes

OPERATION: Operation[MemobaseEmptyAnswer] = Operation(
    id="memobase_update_profile",
    method="PUT",
    path="/memobase/api/v1/users/profile/{user_id}/{profile_id}",
    answer="MemobaseEmptyAnswer",
    content_type="application/json",
    places={"user_id": Place("path", "user_id"), "profile_id": Place("path", "profile_id")},
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    profile_id: str,
    *,
    client: Client,
    content: str,
    attributes: MemobaseProfileAttributes | Mapping[str, Any] | None,
) -> MemobaseEmptyAnswer:
    """Call the operation; `client.memobase.update_profile` documents the arguments."""
    return client.send(OPERATION, user_id=user_id, profile_id=profile_id, content=content, attributes=attributes)


async def asyncio(
    user_id: str,
    profile_id: str,
    *,
    client: AsyncClient,
    content: str,
    attributes: MemobaseProfileAttributes | Mapping[str, Any] | None,
) -> MemobaseEmptyAnswer:
    """Call the operation; `client.memobase.update_profile` documents the arguments."""
    return await client.send(OPERATION, user_id=user_id, profile_id=profile_id, content=content, attributes=attributes)
