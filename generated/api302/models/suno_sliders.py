from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoSliders(Model):
    """The object `SunoSliders`.

    Attributes:
        style_weight: How much the style counts.
        weirdness_constraint: How unusual the song may be.
    """

    style_weight: float | Unset = UNSET
    weirdness_constraint: float | Unset = UNSET
