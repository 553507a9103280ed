"""Let an OWL agent work on a task: `POST /302/owl/runner/sse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.agent_event import AgentEvent

OPERATION: Operation[AgentEvent] = Operation(
    id="agent_stream",
    method="POST",
    path="/302/owl/runner/sse",
    answer="AgentEvent",
    accept="text/event-stream",
    content_type="application/json",
    ends_with="[DONE]",
)


def sync(
    *,
    client: Client,
    question: str,
    model: str,
    language: str,
    max_rounds: int | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_p: float | Unset = UNSET,
) -> Stream[AgentEvent]:
    """Call the operation; `client.agent.stream` documents the arguments."""
    return client.stream(
        OPERATION,
        question=question,
        model=model,
        language=language,
        max_rounds=max_rounds,
        temperature=temperature,
        top_p=top_p,
    )


def asyncio(
    *,
    client: AsyncClient,
    question: str,
    model: str,
    language: str,
    max_rounds: int | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_p: float | Unset = UNSET,
) -> AsyncStream[AgentEvent]:
    """Call the operation; `client.agent.stream` documents the arguments."""
    return client.stream(
        OPERATION,
        question=question,
        model=model,
        language=language,
        max_rounds=max_rounds,
        temperature=temperature,
        top_p=top_p,
    )
