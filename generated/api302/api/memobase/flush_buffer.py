"""Turn what is in the buffer of a user into memory: `POST /memobase/api/v1/users/buffer/{user_id}/{buffer_type}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_flush_answer import MemobaseFlushAnswer

OPERATION: Operation[MemobaseFlushAnswer] = Operation(
    id="memobase_flush_buffer",
    method="POST",
    path="/memobase/api/v1/users/buffer/{user_id}/{buffer_type}",
    answer="MemobaseFlushAnswer",
    places={
        "user_id": Place("path", "user_id"),
        "buffer_type": Place("path", "buffer_type"),
        "wait_process": Place("query", "wait_process"),
    },
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    buffer_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
    *,
    client: Client,
    wait_process: bool | Unset = UNSET,
) -> MemobaseFlushAnswer:
    """Call the operation; `client.memobase.flush_buffer` documents the arguments."""
    return client.send(OPERATION, user_id=user_id, buffer_type=buffer_type, wait_process=wait_process)


async def asyncio(
    user_id: str,
    buffer_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
    *,
    client: AsyncClient,
    wait_process: bool | Unset = UNSET,
) -> MemobaseFlushAnswer:
    """Call the operation; `client.memobase.flush_buffer` documents the arguments."""
    return await client.send(OPERATION, user_id=user_id, buffer_type=buffer_type, wait_process=wait_process)
