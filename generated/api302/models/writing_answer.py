from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingAnswer(Model):
    """The object `WritingAnswer`.

    Attributes:
        status: `success`, or else a failure.
        result: The text.
        message: Why it failed.
    """

    status: str
    result: str | Unset = UNSET
    message: str | Unset = UNSET
