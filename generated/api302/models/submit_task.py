from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SubmitTask(Model):
    """Work of one of 302.AI's own models, finished or not.

    Attributes:
        id: The id of the task, digits as text; `tasks_fetch` takes it.
        status: Where the task stands: `starting`, `processing`, `succeeded` or `failed`.
        model: The model that works.
        output: The result, empty until there is one: the address of a file or, of some models, a list of addresses written as JSON text.
        error: Why it failed; otherwise empty.
        created_at: When it was submitted, as ISO 8601.
        started_at: When the work began, as ISO 8601.
        completed_at: When it ended, as ISO 8601.
    """

    id: str
    status: str
    model: str | Unset = UNSET
    output: str | Unset = UNSET
    error: str | Unset = UNSET
    created_at: str | Unset = UNSET
    started_at: str | Unset = UNSET
    completed_at: str | Unset = UNSET
