"""Ask for the data of a user: `GET /memobase/api/v1/users/{user_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_user_answer import MemobaseUserAnswer

OPERATION: Operation[MemobaseUserAnswer] = Operation(
    id="memobase_get_user",
    method="GET",
    path="/memobase/api/v1/users/{user_id}",
    answer="MemobaseUserAnswer",
    places={"user_id": Place("path", "user_id")},
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    *,
    client: Client,
) -> MemobaseUserAnswer:
    """Call the operation; `client.memobase.get_user` documents the arguments."""
    return client.send(OPERATION, user_id=user_id)


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
) -> MemobaseUserAnswer:
    """Call the operation; `client.memobase.get_user` documents the arguments."""
    return await client.send(OPERATION, user_id=user_id)
