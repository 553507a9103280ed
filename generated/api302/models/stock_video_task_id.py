from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoTaskId(Model):
    """The object `StockVideoTaskId`.

    Attributes:
        task_id: The id to ask for the video with.
    """

    task_id: str
