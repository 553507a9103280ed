from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dashboard_key import DashboardKey


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardKeysAnswer(Model):
    """The object `DashboardKeysAnswer`.

    Attributes:
        code: 0 when all went well; a refusal may come with HTTP 200 and another number here.
        msg: Says `success`, or what went wrong.
        data: The keys.
    """

    code: int | Unset = UNSET
    msg: str | Unset = UNSET
    data: list[DashboardKey] | Unset = UNSET
