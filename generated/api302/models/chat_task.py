from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatTask(Model):
    """The answer to an asynchronous call.

    Attributes:
        task_id: The id to ask for the result with.
    """

    task_id: str
