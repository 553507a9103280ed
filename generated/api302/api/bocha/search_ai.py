"""Search the web, with cards and an answer by a model: `POST /bochaai/v1/ai-search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bocha_ai_search_answer import BochaAiSearchAnswer

OPERATION: Operation[BochaAiSearchAnswer] = Operation(
    id="bocha_search_ai",
    method="POST",
    path="/bochaai/v1/ai-search",
    answer="BochaAiSearchAnswer",
    content_type="application/json",
    idempotent=True,
    envelope=Envelope(("code",), (200,), ("msg",)),
)


def sync(
    *,
    client: Client,
    query: str,
    freshness: Literal["noLimit", "oneDay", "oneMonth", "oneWeek", "oneYear"] | Unset = UNSET,
    count: int | Unset = UNSET,
    answer: bool | Unset = UNSET,
) -> BochaAiSearchAnswer:
    """Call the operation; `client.bocha.search_ai` documents the arguments."""
    return client.send(OPERATION, query=query, freshness=freshness, count=count, answer=answer)


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    freshness: Literal["noLimit", "oneDay", "oneMonth", "oneWeek", "oneYear"] | Unset = UNSET,
    count: int | Unset = UNSET,
    answer: bool | Unset = UNSET,
) -> BochaAiSearchAnswer:
    """Call the operation; `client.bocha.search_ai` documents the arguments."""
    return await client.send(OPERATION, query=query, freshness=freshness, count=count, answer=answer)
