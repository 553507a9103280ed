"""Create a user whose memory is kept: `POST /memobase/api/v1/users`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_id_answer import MemobaseIdAnswer

OPERATION: Operation[MemobaseIdAnswer] = Operation(
    id="memobase_create_user",
    method="POST",
    path="/memobase/api/v1/users",
    answer="MemobaseIdAnswer",
    content_type="application/json",
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    *,
    client: Client,
    id: str | Unset = UNSET,
    data: Mapping[str, Any] | Unset = UNSET,
    created_at: str | Unset = UNSET,
    updated_at: str | Unset = UNSET,
) -> MemobaseIdAnswer:
    """Call the operation; `client.memobase.create_user` documents the arguments."""
    return client.send(OPERATION, id=id, data=data, created_at=created_at, updated_at=updated_at)


async def asyncio(
    *,
    client: AsyncClient,
    id: str | Unset = UNSET,
    data: Mapping[str, Any] | Unset = UNSET,
    created_at: str | Unset = UNSET,
    updated_at: str | Unset = UNSET,
) -> MemobaseIdAnswer:
    """Call the operation; `client.memobase.create_user` documents the arguments."""
    return await client.send(OPERATION, id=id, data=data, created_at=created_at, updated_at=updated_at)
