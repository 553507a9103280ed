from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .prompt_round import PromptRound


@define(slots=False, kw_only=True, repr=False, eq=False)
class PromptOptimization(Model):
    """The object `PromptOptimization`.

    Attributes:
        status: Where the task stands.
        best_prompt: The best prompt so far.
        best_round: The round that found it.
        round_data_list: Every round.
        error: Why the task failed; a text or an object.
    """

    status: Literal["fail", "processing", "queue", "success"] | str
    best_prompt: str | Unset = UNSET
    best_round: int | Unset = UNSET
    round_data_list: list[PromptRound] | Unset = UNSET
    error: Any | Unset = UNSET
