"""Search the web, with cards and an answer by a model: `POST /bochaai/v1/ai-search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.bocha_ai_search_event import BochaAiSearchEvent

OPERATION: Operation[BochaAiSearchEvent] = Operation(
    id="bocha_stream_ai",
    method="POST",
    path="/bochaai/v1/ai-search",
    answer="BochaAiSearchEvent",
    accept="text/event-stream",
    content_type="application/json",
    constants={"stream": True},
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
) -> Stream[BochaAiSearchEvent]:
    """Call the operation; `client.bocha.stream_ai` documents the arguments."""
    return client.stream(OPERATION, query=query, freshness=freshness, count=count, answer=answer)


def asyncio(
    *,
    client: AsyncClient,
    query: str,
    freshness: Literal["noLimit", "oneDay", "oneMonth", "oneWeek", "oneYear"] | Unset = UNSET,
    count: int | Unset = UNSET,
    answer: bool | Unset = UNSET,
) -> AsyncStream[BochaAiSearchEvent]:
    """Call the operation; `client.bocha.stream_ai` documents the arguments."""
    return client.stream(OPERATION, query=query, freshness=freshness, count=count, answer=answer)
