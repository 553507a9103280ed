"""Add files to a knowledge base: `POST /302/kb/create_knowledge_base/upload/files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.knowledge_upload_answer import KnowledgeUploadAnswer

OPERATION: Operation[KnowledgeUploadAnswer] = Operation(
    id="knowledge_upload_files",
    method="POST",
    path="/302/kb/create_knowledge_base/upload/files",
    answer="KnowledgeUploadAnswer",
    content_type="multipart/form-data",
    files=frozenset(["files"]),
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    files: Sequence[FileInput],
    kb_id: int,
    chunk_size: int | Unset = UNSET,
    chunk_overlap: int | Unset = UNSET,
    split_mode: str | Unset = UNSET,
    max_chunk_length: int | Unset = UNSET,
) -> KnowledgeUploadAnswer:
    """Call the operation; `client.knowledge.upload_files` documents the arguments."""
    return client.send(
        OPERATION,
        files=files,
        kb_id=kb_id,
        chunk_size=chunk_size,
        chunk_overlap=chunk_overlap,
        split_mode=split_mode,
        max_chunk_length=max_chunk_length,
    )


async def asyncio(
    *,
    client: AsyncClient,
    files: Sequence[FileInput],
    kb_id: int,
    chunk_size: int | Unset = UNSET,
    chunk_overlap: int | Unset = UNSET,
    split_mode: str | Unset = UNSET,
    max_chunk_length: int | Unset = UNSET,
) -> KnowledgeUploadAnswer:
    """Call the operation; `client.knowledge.upload_files` documents the arguments."""
    return await client.send(
        OPERATION,
        files=files,
        kb_id=kb_id,
        chunk_size=chunk_size,
        chunk_overlap=chunk_overlap,
        split_mode=split_mode,
        max_chunk_length=max_chunk_length,
    )
