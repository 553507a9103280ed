from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesFileSearchResult(Model):
    """The object `ResponsesFileSearchResult`.

    Attributes:
        file_id: The file.
        filename: Its name.
        score: How well it fits, 0 to 1.
        text: What it says.
    """

    file_id: str | Unset = UNSET
    filename: str | Unset = UNSET
    score: float | Unset = UNSET
    text: str | Unset = UNSET
