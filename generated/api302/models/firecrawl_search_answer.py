from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firecrawl_search_result import FirecrawlSearchResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlSearchAnswer(Model):
    """The object `FirecrawlSearchAnswer`.

    Attributes:
        data: The results, best first.
        success: Whether it worked.
        warning: What was not right.
    """

    data: list[FirecrawlSearchResult]
    success: bool | Unset = UNSET
    warning: str | Unset = UNSET
