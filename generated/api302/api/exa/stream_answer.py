"""Answer a question with what the web says: `POST /exaai/answer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.exa_answer_chunk import ExaAnswerChunk

OPERATION: Operation[ExaAnswerChunk] = Operation(
    id="exa_stream_answer",
    method="POST",
    path="/exaai/answer",
    answer="ExaAnswerChunk",
    accept="text/event-stream",
    content_type="application/json",
    places={"output_schema": Place("body", "outputSchema")},
    constants={"stream": True},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    query: str,
    text: bool | Unset = UNSET,
    model: Literal["exa", "exa-pro"] | Unset = UNSET,
    output_schema: Mapping[str, Any] | Unset = UNSET,
) -> Stream[ExaAnswerChunk]:
    """Call the operation; `client.exa.stream_answer` documents the arguments."""
    return client.stream(OPERATION, query=query, text=text, model=model, output_schema=output_schema)


def asyncio(
    *,
    client: AsyncClient,
    query: str,
    text: bool | Unset = UNSET,
    model: Literal["exa", "exa-pro"] | Unset = UNSET,
    output_schema: Mapping[str, Any] | Unset = UNSET,
) -> AsyncStream[ExaAnswerChunk]:
    """Call the operation; `client.exa.stream_answer` documents the arguments."""
    return client.stream(OPERATION, query=query, text=text, model=model, output_schema=output_schema)
