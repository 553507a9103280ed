from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dashboard_pricing import DashboardPricing


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardPrice(Model):
    """The object `DashboardPrice`.

    Attributes:
        name: What the price is for, such as a model.
        tag: The group that it belongs to.
        pricing: The price in PTC for each unit.
        pricing_prefix: Text to show before the price.
        pricing_suffix: The unit, e.g. `1M tokens`.
        description: A note on the price.
    """

    name: str | Unset = UNSET
    tag: str | Unset = UNSET
    pricing: DashboardPricing | Unset = UNSET
    pricing_prefix: str | Unset = UNSET
    pricing_suffix: str | Unset = UNSET
    description: str | Unset = UNSET
