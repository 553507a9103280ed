from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tavily_failure import TavilyFailure
    from .tavily_page import TavilyPage


@define(slots=False, kw_only=True, repr=False, eq=False)
class TavilyExtractResult(Model):
    """The object `TavilyExtractResult`.

    Attributes:
        results: The pages that were read.
        failed_results: The pages that could not be read.
        response_time: Seconds that it took.
    """

    results: list[TavilyPage]
    failed_results: list[TavilyFailure] | Unset = UNSET
    response_time: float | str | Unset = UNSET
