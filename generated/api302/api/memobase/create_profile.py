"""Add something to remember of a user: `POST /memobase/api/v1/users/profile/{user_id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_id_answer import MemobaseIdAnswer
    from ...models.memobase_profile_attributes import MemobaseProfileAttributes

OPERATION: Operation[MemobaseIdAnswer] = Operation(
    id="memobase_create_profile",
    method="POST",
    path="/memobase/api/v1/users/profile/{user_id}",
    answer="MemobaseIdAnswer",
    content_type="application/json",
    places={"user_id": Place("path", "user_id")},
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    *,
    client: Client,
    content: str,
    attributes: MemobaseProfileAttributes | Mapping[str, Any] | None,
) -> MemobaseIdAnswer:
    """Call the operation; `client.memobase.create_profile` documents the arguments."""
    return client.send(OPERATION, user_id=user_id, content=content, attributes=attributes)


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    content: str,
    attributes: MemobaseProfileAttributes | Mapping[str, Any] | None,
) -> MemobaseIdAnswer:
    """Call the operation; `client.memobase.create_profile` documents the arguments."""
    return await client.send(OPERATION, user_id=user_id, content=content, attributes=attributes)
