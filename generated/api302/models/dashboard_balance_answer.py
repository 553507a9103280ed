from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dashboard_balance import DashboardBalance


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardBalanceAnswer(Model):
    """The object `DashboardBalanceAnswer`.

    Attributes:
        data: See the type.
        code: 0 when all went well; a refusal may come with HTTP 200 and another number here.
        msg: Says `success`, or what went wrong.
    """

    data: DashboardBalance
    code: int | Unset = UNSET
    msg: str | Unset = UNSET
