from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaLabelScore(Model):
    """The object `JinaLabelScore`.

    Attributes:
        label: The label.
        score: How well it fits, from 0 to 1.
    """

    label: str | Unset = UNSET
    score: float | Unset = UNSET
