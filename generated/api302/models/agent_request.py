from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AgentRequest(Model):
    """The object `AgentRequest`.

    Attributes:
        question: What the agent is to do or find out.
        model: The chat model that it thinks with.
        language: Language of the answer.
        max_rounds: Rounds at most. The gateway's default is 15.
        temperature: Sampling temperature of the model. The gateway's default is 0.0.
        top_p: Share of the likeliest tokens that are considered. The gateway's default is 1.0.
    """

    question: str
    model: str
    language: str
    max_rounds: int | Unset = UNSET
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
