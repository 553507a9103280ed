from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesContainer(Model):
    """The object `ResponsesContainer`.

    Attributes:
        type: Always `auto`.
        file_ids: Ids of files for the code.
    """

    type: str
    file_ids: list[str] | Unset = UNSET
