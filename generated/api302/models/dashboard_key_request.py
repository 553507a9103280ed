from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardKeyRequest(Model):
    """The object `DashboardKeyRequest`.

    Attributes:
        api_name: The name of the key.
        allow_save_logs: Log its calls.
        allow_custom_model: Let it use your own models.
        allow_manage_key: Let it manage keys.
        limit_cost: Most that it may cost in all, in PTC; 0 is no limit.
        limit_daily_cost: Most that it may cost a day, in PTC; 0 is no limit.
        expired_on: When it expires, in Unix seconds; 0 is never.
    """

    api_name: str
    allow_save_logs: bool
    allow_custom_model: bool
    allow_manage_key: bool
    limit_cost: float
    limit_daily_cost: float
    expired_on: int
