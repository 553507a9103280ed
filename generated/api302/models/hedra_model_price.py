from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraModelPrice(Model):
    """What it costs at the vendor.

    Attributes:
        credit_cost: Credits for a unit.
        unit_scale: The size of a unit.
        billing_unit: What is counted.
    """

    credit_cost: float | Unset = UNSET
    unit_scale: float | Unset = UNSET
    billing_unit: str | Unset = UNSET
