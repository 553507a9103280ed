from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramColor(Model):
    """The object `IdeogramColor`.

    Attributes:
        color_hex: The colour as hex.
        color_weight: How much of it there should be.
    """

    color_hex: str | Unset = UNSET
    color_weight: float | Unset = UNSET
