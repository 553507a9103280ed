"""List the ids of the blobs of a user: `GET /memobase/api/v1/users/blobs/{user_id}/{blob_type}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_ids_answer import MemobaseIdsAnswer

OPERATION: Operation[MemobaseIdsAnswer] = Operation(
    id="memobase_list_blobs",
    method="GET",
    path="/memobase/api/v1/users/blobs/{user_id}/{blob_type}",
    answer="MemobaseIdsAnswer",
    places={
        "user_id": Place("path", "user_id"),
        "blob_type": Place("path", "blob_type"),
        "page": Place("query", "page"),
        "page_size": Place("query", "page_size"),
    },
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> MemobaseIdsAnswer:
    """Call the operation; `client.memobase.list_blobs` documents the arguments."""
    return client.send(OPERATION, user_id=user_id, blob_type=blob_type, page=page, page_size=page_size)


async def asyncio(
    user_id: str,
    blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> MemobaseIdsAnswer:
    """Call the operation; `client.memobase.list_blobs` documents the arguments."""
    return await client.send(OPERATION, user_id=user_id, blob_type=blob_type, page=page, page_size=page_size)
