from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AgentEvent(Model):
    """The object `AgentEvent`.

    Attributes:
        event: What happened: connected, still waiting, a result of the web tools, a result of the talk, the final answer, the whole talk, the tokens that were used.
        content: A text for `heartbeat` and `answer`, a list for `chat_history`, an object for `step_web`, `step_chat` and `token_info`; `connected` has none.
        round_num: The round, of `step_web` and `step_chat`.
        web_round_num: The round of the web tools, of `step_web`.
    """

    event: Literal["answer", "chat_history", "connected", "heartbeat", "step_chat", "step_web", "token_info"] | str
    content: Any | Unset = UNSET
    round_num: int | Unset = UNSET
    web_round_num: int | Unset = UNSET
