from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_1_api_trend import Search1ApiTrend


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiTrends(Model):
    """The object `Search1ApiTrends`.

    Attributes:
        results: What is popular.
        trending_parameters: The parameters of the call.
    """

    results: list[Search1ApiTrend]
    trending_parameters: dict[str, Any] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "trending_parameters": "trendingParameters",
    }
