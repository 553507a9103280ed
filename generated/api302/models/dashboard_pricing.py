from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardPricing(Model):
    """The price in PTC for each unit.

    Attributes:
        input: The price of what is sent.
        output: The price of what is answered.
    """

    input: float | Unset = UNSET
    output: float | Unset = UNSET
