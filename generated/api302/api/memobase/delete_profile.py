"""Forget something that is remembered of a user: `DELETE /memobase/api/v1/users/profile/{user_id}/{profile_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_empty_answer import MemobaseEmptyAnswer

OPERATION: Operation[MemobaseEmptyAnswer] = Operation(
    id="memobase_delete_profile",
    method="DELETE",
    path="/memobase/api/v1/users/profile/{user_id}/{profile_id}",
    answer="MemobaseEmptyAnswer",
    places={"user_id": Place("path", "user_id"), "profile_id": Place("path", "profile_id")},
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    profile_id: str,
    *,
    client: Client,
) -> MemobaseEmptyAnswer:
    """Call the operation; `client.memobase.delete_profile` documents the arguments."""
    return client.send(OPERATION, user_id=user_id, profile_id=profile_id)


async def asyncio(
    user_id: str,
    profile_id: str,
    *,
    client: AsyncClient,
) -> MemobaseEmptyAnswer:
    """Call the operation; `client.memobase.delete_profile` documents the arguments."""
    return await client.send(OPERATION, user_id=user_id, profile_id=profile_id)
