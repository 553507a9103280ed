from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiCodeExecutionResult(Model):
    """What the code wrote.

    Attributes:
        outcome: `OUTCOME_OK`, `OUTCOME_FAILED` or `OUTCOME_DEADLINE_EXCEEDED`.
        output: The text.
    """

    outcome: str | Unset = UNSET
    output: str | Unset = UNSET
