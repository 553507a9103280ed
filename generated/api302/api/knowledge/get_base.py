"""Ask for one knowledge base: `GET /302/kb/knowledge_base/info/{kb_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.knowledge_base_answer import KnowledgeBaseAnswer

OPERATION: Operation[KnowledgeBaseAnswer] = Operation(
    id="knowledge_get_base",
    method="GET",
    path="/302/kb/knowledge_base/info/{kb_id}",
    answer="KnowledgeBaseAnswer",
    places={"kb_id": Place("path", "kb_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    kb_id: int,
    *,
    client: Client,
) -> KnowledgeBaseAnswer:
    """Call the operation; `client.knowledge.get_base` documents the arguments."""
    return client.send(OPERATION, kb_id=kb_id)


async def asyncio(
    kb_id: int,
    *,
    client: AsyncClient,
) -> KnowledgeBaseAnswer:
    """Call the operation; `client.knowledge.get_base` documents the arguments."""
    return await client.send(OPERATION, kb_id=kb_id)
