"""Delete a knowledge base: `DELETE /302/kb/delete_knowledge_base/{kb_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.knowledge_receipt import KnowledgeReceipt

OPERATION: Operation[KnowledgeReceipt] = Operation(
    id="knowledge_delete_base",
    method="DELETE",
    path="/302/kb/delete_knowledge_base/{kb_id}",
    answer="KnowledgeReceipt",
    places={"kb_id": Place("path", "kb_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    kb_id: int,
    *,
    client: Client,
) -> KnowledgeReceipt:
    """Call the operation; `client.knowledge.delete_base` documents the arguments."""
    return client.send(OPERATION, kb_id=kb_id)


async def asyncio(
    kb_id: int,
    *,
    client: AsyncClient,
) -> KnowledgeReceipt:
    """Call the operation; `client.knowledge.delete_base` documents the arguments."""
    return await client.send(OPERATION, kb_id=kb_id)
