from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangTaskState(Model):
    """The object `WanxiangTaskState`.

    Attributes:
        task_id: The id to ask for the result with.
        task_status: `PENDING` at first.
    """

    task_id: str
    task_status: str
