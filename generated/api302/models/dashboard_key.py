from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardKey(Model):
    """A key with its rights, its limits and what it has cost.

    Attributes:
        id: The number of the key.
        api_name: The name of the key, by which the other calls know it.
        api_key: The key itself.
        allow_save_logs: Whether its calls are logged.
        allow_manage_key: Whether it may manage keys.
        allow_custom_model: Whether it may use your own models.
        limit_cost: Most that it may cost in all, in PTC; 0 is no limit.
        current_cost: What it has cost so far, in PTC.
        limit_daily_cost: Most that it may cost a day, in PTC; 0 is no limit.
        current_date_cost: What it has cost today, in PTC.
        expired_on: When it expires, in Unix seconds; 0 is never.
    """

    id: int | Unset = UNSET
    api_name: str | Unset = UNSET
    api_key: str | Unset = UNSET
    allow_save_logs: bool | Unset = UNSET
    allow_manage_key: bool | Unset = UNSET
    allow_custom_model: bool | Unset = UNSET
    limit_cost: float | Unset = UNSET
    current_cost: float | Unset = UNSET
    limit_daily_cost: float | Unset = UNSET
    current_date_cost: float | Unset = UNSET
    expired_on: int | Unset = UNSET
