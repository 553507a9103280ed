"""Create a knowledge base: `POST /302/kb/create_knowledge_base`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.knowledge_base_answer import KnowledgeBaseAnswer

OPERATION: Operation[KnowledgeBaseAnswer] = Operation(
    id="knowledge_create_base",
    method="POST",
    path="/302/kb/create_knowledge_base",
    answer="KnowledgeBaseAnswer",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)


def sync(
    *,
    client: Client,
    kb_name: str,
    kb_info: str | Unset = UNSET,
    kb_type: str | Unset = UNSET,
    model_id: int | Unset = UNSET,
    llm_model_id: int | Unset = UNSET,
) -> KnowledgeBaseAnswer:
    """Call the operation; `client.knowledge.create_base` documents the arguments."""
    return client.send(
        OPERATION, kb_name=kb_name, kb_info=kb_info, kb_type=kb_type, model_id=model_id, llm_model_id=llm_model_id
    )


async def asyncio(
    *,
    client: AsyncClient,
    kb_name: str,
    kb_info: str | Unset = UNSET,
    kb_type: str | Unset = UNSET,
    model_id: int | Unset = UNSET,
    llm_model_id: int | Unset = UNSET,
) -> KnowledgeBaseAnswer:
    """Call the operation; `client.knowledge.create_base` documents the arguments."""
    return await client.send(
        OPERATION, kb_name=kb_name, kb_info=kb_info, kb_type=kb_type, model_id=model_id, llm_model_id=llm_model_id
    )
