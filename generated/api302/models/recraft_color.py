from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RecraftColor(Model):
    """The object `RecraftColor`.

    Attributes:
        r: Red.
        g: Green.
        b: Blue.
    """

    r: int | Unset = UNSET
    g: int | Unset = UNSET
    b: int | Unset = UNSET
