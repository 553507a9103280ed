from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class BrowserTask(Model):
    """The object `BrowserTask`.

    Attributes:
        task_id: The id of the task.
    """

    task_id: str
