from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduResolution(Model):
    """The object `ViduResolution`.

    Attributes:
        width: Pixels across.
        height: Pixels down.
    """

    width: int | Unset = UNSET
    height: int | Unset = UNSET
