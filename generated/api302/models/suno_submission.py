from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoSubmission(Model):
    """The object `SunoSubmission`.

    Attributes:
        code: `success`, or the kind of failure.
        message: What happened, in words.
        data: The id of the task.
    """

    code: str
    message: str
    data: str
