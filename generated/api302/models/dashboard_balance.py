from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardBalance(Model):
    """The object `DashboardBalance`.

    Attributes:
        balance: What is left on the account, in PTC, as a decimal text.
    """

    balance: str | float
