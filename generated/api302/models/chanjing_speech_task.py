from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingSpeechTask(Model):
    """The object `ChanjingSpeechTask`.

    Attributes:
        task_id: The id to ask for the result with.
    """

    task_id: str
