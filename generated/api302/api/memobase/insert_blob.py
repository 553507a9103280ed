"""Give the memory of a user something to learn from: `POST /memobase/api/v1/blobs/insert/{user_id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.memobase_blob_data import MemobaseBlobData
    from ...models.memobase_insert_answer import MemobaseInsertAnswer

OPERATION: Operation[MemobaseInsertAnswer] = Operation(
    id="memobase_insert_blob",
    method="POST",
    path="/memobase/api/v1/blobs/insert/{user_id}",
    answer="MemobaseInsertAnswer",
    content_type="application/json",
    places={"user_id": Place("path", "user_id"), "wait_process": Place("query", "wait_process")},
    envelope=Envelope(("errno",), (0,), ("errmsg",)),
)


def sync(
    user_id: str,
    *,
    client: Client,
    blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
    blob_data: MemobaseBlobData | Mapping[str, Any],
    wait_process: bool | Unset = UNSET,
    fields: Mapping[str, Any] | None | Unset = UNSET,
    created_at: str | Unset = UNSET,
    updated_at: str | Unset = UNSET,
) -> MemobaseInsertAnswer:
    """Call the operation; `client.memobase.insert_blob` documents the arguments."""
    return client.send(
        OPERATION,
        user_id=user_id,
        blob_type=blob_type,
        blob_data=blob_data,
        wait_process=wait_process,
        fields=fields,
        created_at=created_at,
        updated_at=updated_at,
    )


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
    blob_data: MemobaseBlobData | Mapping[str, Any],
    wait_process: bool | Unset = UNSET,
    fields: Mapping[str, Any] | None | Unset = UNSET,
    created_at: str | Unset = UNSET,
    updated_at: str | Unset = UNSET,
) -> MemobaseInsertAnswer:
    """Call the operation; `client.memobase.insert_blob` documents the arguments."""
    return await client.send(
        OPERATION,
        user_id=user_id,
        blob_type=blob_type,
        blob_data=blob_data,
        wait_process=wait_process,
        fields=fields,
        created_at=created_at,
        updated_at=updated_at,
    )
