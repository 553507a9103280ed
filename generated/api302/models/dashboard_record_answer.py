from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .dashboard_record import DashboardRecord


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardRecordAnswer(Model):
    """The object `DashboardRecordAnswer`.

    Attributes:
        data: What one call used and cost.
    """

    data: DashboardRecord
