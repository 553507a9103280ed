from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosParameterBounds(Model):
    """The ends of a range.

    Attributes:
        min: The least value.
        max: The greatest value.
        step: The distance between values.
    """

    min: float | Unset = UNSET
    max: float | Unset = UNSET
    step: float | Unset = UNSET
