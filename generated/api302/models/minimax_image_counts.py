from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxImageCounts(Model):
    """The object `MinimaxImageCounts`.

    Attributes:
        success_count: Pictures that were made, as text; the vendor documents a number.
        failed_count: Pictures that failed, as text; the vendor documents a number.
    """

    success_count: str | int | Unset = UNSET
    failed_count: str | int | Unset = UNSET
