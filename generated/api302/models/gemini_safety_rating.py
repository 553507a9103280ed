from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiSafetyRating(Model):
    """The object `GeminiSafetyRating`.

    Attributes:
        category: Kind of harm.
        probability: `NEGLIGIBLE`, `LOW`, `MEDIUM` or `HIGH`.
        blocked: Whether it was blocked for it.
    """

    category: str | Unset = UNSET
    probability: str | Unset = UNSET
    blocked: bool | Unset = UNSET
