from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiTrendsRequest(Model):
    """The object `Search1ApiTrendsRequest`.

    Attributes:
        search_service: The site.
        max_results: Most results.
    """

    search_service: Literal["github", "hackernews"] | str
    max_results: int | Unset = UNSET
