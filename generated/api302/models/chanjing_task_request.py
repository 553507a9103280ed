from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingTaskRequest(Model):
    """The object `ChanjingTaskRequest`.

    Attributes:
        task_id: The id that the submission answered.
    """

    task_id: str
