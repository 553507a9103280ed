"""Ask for a blob: `GET /memobase/api/v1/blobs/{user_id}/{blob_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_blob_answer import MemobaseBlobAnswer

OPERATION: Operation[MemobaseBlobAnswer] = Operation(
    id="memobase_get_blob",
    method="GET",
    path="/memobase/api/v1/blobs/{user_id}/{blob_id}",
    answer="MemobaseBlobAnswer",
    places={"user_id": Place("path", "user_id"), "blob_id": Place("path", "blob_id")},
    idempotent=True,
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    blob_id: str,
    *,
    client: Client,
) -> MemobaseBlobAnswer:
    """Call the operation; `client.memobase.get_blob` documents the arguments."""
    return client.send(OPERATION, user_id=user_id, blob_id=blob_id)


async def asyncio(
    user_id: str,
    blob_id: str,
    *,
    client: AsyncClient,
) -> MemobaseBlobAnswer:
    """Call the operation; `client.memobase.get_blob` documents the arguments."""
    return await client.send(OPERATION, user_id=user_id, blob_id=blob_id)
