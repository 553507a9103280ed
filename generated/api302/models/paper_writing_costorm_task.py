from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingCostormTask(Model):
    """The article, in a form that is not known.

    Attributes:
        status: Where the task stands, as the caller looks for it first.
    """

    status: str | Unset = UNSET
