"""Replace the data of a user: `PUT /memobase/api/v1/users/{user_id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_id_answer import MemobaseIdAnswer

OPERATION: Operation[MemobaseIdAnswer] = Operation(
    id="memobase_update_user",
    method="PUT",
    path="/memobase/api/v1/users/{user_id}",
    answer="MemobaseIdAnswer",
    content_type="application/json",
    whole_body="body",
    places={"user_id": Place("path", "user_id")},
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    *,
    client: Client,
    body: Mapping[str, Any],
) -> MemobaseIdAnswer:
    """Call the operation; `client.memobase.update_user` documents the arguments."""
    return client.send(OPERATION, user_id=user_id, body=body)


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    body: Mapping[str, Any],
) -> MemobaseIdAnswer:
    """Call the operation; `client.memobase.update_user` documents the arguments."""
    return await client.send(OPERATION, user_id=user_id, body=body)
