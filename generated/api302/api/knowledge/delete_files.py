"""Delete files from a knowledge base: `DELETE /302/kb/knowledge_base/delete_docs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.knowledge_files_deletion_answer import KnowledgeFilesDeletionAnswer

OPERATION: Operation[KnowledgeFilesDeletionAnswer] = Operation(
    id="knowledge_delete_files",
    method="DELETE",
    path="/302/kb/knowledge_base/delete_docs",
    answer="KnowledgeFilesDeletionAnswer",
    content_type="application/json",
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    kb_id: int,
    file_names: Sequence[str],
    delete_content: bool | Unset = UNSET,
    not_refresh_vs_cache: bool | Unset = UNSET,
) -> KnowledgeFilesDeletionAnswer:
    """Call the operation; `client.knowledge.delete_files` documents the arguments."""
    return client.send(
        OPERATION,
        kb_id=kb_id,
        file_names=file_names,
        delete_content=delete_content,
        not_refresh_vs_cache=not_refresh_vs_cache,
    )


async def asyncio(
    *,
    client: AsyncClient,
    kb_id: int,
    file_names: Sequence[str],
    delete_content: bool | Unset = UNSET,
    not_refresh_vs_cache: bool | Unset = UNSET,
) -> KnowledgeFilesDeletionAnswer:
    """Call the operation; `client.knowledge.delete_files` documents the arguments."""
    return await client.send(
        OPERATION,
        kb_id=kb_id,
        file_names=file_names,
        delete_content=delete_content,
        not_refresh_vs_cache=not_refresh_vs_cache,
    )
