from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PapersGoogleRequest(Model):
    """The object `PapersGoogleRequest`.

    Attributes:
        query: What to search for.
        max_results: Papers a page. The gateway's default is 10.
        page: Which page, from 1. The gateway's default is 1.
        sort_by: The best first, or the newest. The gateway's default is 'relevance'.
        language: Language to translate titles into, e.g. `zh`, `en`, `ja`.
    """

    query: str
    max_results: int | Unset = UNSET
    page: int | Unset = UNSET
    sort_by: Literal["-submitted_date", "relevance"] | str | Unset = UNSET
    language: str | Unset = UNSET
