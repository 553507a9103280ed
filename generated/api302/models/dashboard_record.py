from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardRecord(Model):
    """What one call used and cost.

    Attributes:
        cost: The cost in PTC; the reader that was seen takes a number or its text.
        input_token: Tokens of the question.
        output_token: Tokens of the answer.
        model: The model that was charged.
        process_time: How long the call took; its type and unit are not known (a survey of the documentation lists it).
    """

    cost: float | str | Unset = UNSET
    input_token: int | str | Unset = UNSET
    output_token: int | str | Unset = UNSET
    model: str | Unset = UNSET
    process_time: Any | Unset = UNSET
