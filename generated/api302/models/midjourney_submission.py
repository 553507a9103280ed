from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneySubmission(Model):
    """The object `MidjourneySubmission`.

    Attributes:
        code: 1 submitted, 21 exists already or waits for the modal call, 22 queued; others are errors.
        description: What happened, in words.
        result: The id of the task.
        properties: Further values of the relay; only the empty object has been seen.
    """

    code: int
    description: str
    result: str
    properties: dict[str, Any] | Unset = UNSET
