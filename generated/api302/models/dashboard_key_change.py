from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardKeyChange(Model):
    """The fields of a key that change; whether the others must be sent too is not documented.

    Attributes:
        api_name: The name of the key.
        allow_save_logs: Log its calls.
        allow_custom_model: Let it use your own models.
        allow_manage_key: Let it manage keys.
        limit_cost: Most that it may cost in all, in PTC; 0 is no limit.
        limit_daily_cost: Most that it may cost a day, in PTC; 0 is no limit.
        expired_on: When it expires, in Unix seconds; 0 is never.
    """

    api_name: str | Unset = UNSET
    allow_save_logs: bool | Unset = UNSET
    allow_custom_model: bool | Unset = UNSET
    allow_manage_key: bool | Unset = UNSET
    limit_cost: float | Unset = UNSET
    limit_daily_cost: float | Unset = UNSET
    expired_on: int | Unset = UNSET
