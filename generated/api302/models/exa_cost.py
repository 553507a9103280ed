from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaCost(Model):
    """What Exa charges the gateway.

    Attributes:
        total: US dollars.
    """

    total: float | Unset = UNSET
