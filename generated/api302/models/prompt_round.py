from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PromptRound(Model):
    """The object `PromptRound`.

    Attributes:
        round: Number of the round, from 1.
        prompt: The prompt of this round.
        sample: Answers that the prompt was judged by.
        success: Whether this round improved the prompt.
    """

    round: int
    prompt: str
    sample: list[dict[str, Any]] | Unset = UNSET
    success: bool | Unset = UNSET
