from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityTextPrompt(Model):
    """The object `StabilityTextPrompt`.

    Attributes:
        text: The prompt.
        weight: Its weight; below 0 it is avoided.
    """

    text: str
    weight: float | Unset = UNSET
