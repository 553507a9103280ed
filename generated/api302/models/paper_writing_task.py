from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .paper_writing_result import PaperWritingResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingTask(Model):
    """The object `PaperWritingTask`.

    Attributes:
        status: Where the task stands; `success` when it is done, `fail` or `failed` when it failed.
        result: See the type.
    """

    status: str
    result: PaperWritingResult | Unset = UNSET
