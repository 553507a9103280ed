from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldSubmission(Model):
    """The object `HiggsfieldSubmission`.

    Attributes:
        id: The id to ask for the result with.
        task_id: The same under another name, should there be one.
    """

    id: str
    task_id: str | Unset = UNSET
