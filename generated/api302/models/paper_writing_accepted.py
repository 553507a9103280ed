from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingAccepted(Model):
    """The object `PaperWritingAccepted`.

    Attributes:
        task_id: The id of the session, as the caller looks for it first.
    """

    task_id: str | Unset = UNSET
