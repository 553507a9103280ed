from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiCitedBy(Model):
    """The object `SerpapiCitedBy`.

    Attributes:
        total: How many articles cite it.
    """

    total: int | Unset = UNSET
