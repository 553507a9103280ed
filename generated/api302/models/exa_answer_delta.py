from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaAnswerDelta(Model):
    """The object `ExaAnswerDelta`.

    Attributes:
        content: The next piece of the answer.
    """

    content: str | None | Unset = UNSET
