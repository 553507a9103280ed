"""List the knowledge bases: `GET /302/kb/knowledge_base/list_knowledge_bases`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.knowledge_base_list_answer import KnowledgeBaseListAnswer

OPERATION: Operation[KnowledgeBaseListAnswer] = Operation(
    id="knowledge_list_bases",
    method="GET",
    path="/302/kb/knowledge_base/list_knowledge_bases",
    answer="KnowledgeBaseListAnswer",
    places={"page": Place("query", "page"), "page_size": Place("query", "page_size")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> KnowledgeBaseListAnswer:
    """Call the operation; `client.knowledge.list_bases` documents the arguments."""
    return client.send(OPERATION, page=page, page_size=page_size)


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> KnowledgeBaseListAnswer:
    """Call the operation; `client.knowledge.list_bases` documents the arguments."""
    return await client.send(OPERATION, page=page, page_size=page_size)
