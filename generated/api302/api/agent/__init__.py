"""The operations of `client.agent`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.agent_event import AgentEvent
    from . import stream as stream

_OPERATIONS = ("stream",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Agent:
    """The operations of `client.agent`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def stream(
        self,
        *,
        question: str,
        model: str,
        language: str,
        max_rounds: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
    ) -> Stream[AgentEvent]:
        """Let an OWL agent work on a task.

        An agent of CAMEL-AI's OWL that searches the web and talks with itself in rounds. Comes as a stream only.

        `POST /302/owl/runner/sse`.

        Args:
            question: What the agent is to do or find out.
            model: The chat model that it thinks with.
            language: Language of the answer.
            max_rounds: Rounds at most. The gateway's default is 15.
            temperature: Sampling temperature of the model. The gateway's default is 0.0.
            top_p: Share of the likeliest tokens that are considered. The gateway's default is 1.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page api-274825560 (Tools API > AI Agent > Agent SSE response).
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION,
            question=question,
            model=model,
            language=language,
            max_rounds=max_rounds,
            temperature=temperature,
            top_p=top_p,
        )


class AsyncAgent:
    """The operations of `client.agent`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def stream(
        self,
        *,
        question: str,
        model: str,
        language: str,
        max_rounds: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
    ) -> AsyncStream[AgentEvent]:
        """Let an OWL agent work on a task.

        An agent of CAMEL-AI's OWL that searches the web and talks with itself in rounds. Comes as a stream only.

        `POST /302/owl/runner/sse`.

        Args:
            question: What the agent is to do or find out.
            model: The chat model that it thinks with.
            language: Language of the answer.
            max_rounds: Rounds at most. The gateway's default is 15.
            temperature: Sampling temperature of the model. The gateway's default is 0.0.
            top_p: Share of the likeliest tokens that are considered. The gateway's default is 1.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page api-274825560 (Tools API > AI Agent > Agent SSE response).
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION,
            question=question,
            model=model,
            language=language,
            max_rounds=max_rounds,
            temperature=temperature,
            top_p=top_p,
        )
