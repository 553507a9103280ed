from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .papers_paper import PapersPaper


@define(slots=False, kw_only=True, repr=False, eq=False)
class PapersFound(Model):
    """The object `PapersFound`.

    Attributes:
        olist: The papers of this page.
        next_page: Whether there are more.
        total_results: How many there are.
        error_code: The gateway's code, when the search failed.
    """

    olist: list[PapersPaper] | Unset = UNSET
    next_page: bool | Unset = UNSET
    total_results: int | Unset = UNSET
    error_code: int | Unset = UNSET
