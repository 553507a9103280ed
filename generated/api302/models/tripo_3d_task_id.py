from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DTaskId(Model):
    """The object `Tripo3DTaskId`.

    Attributes:
        task_id: The id to ask for the result with.
    """

    task_id: str
