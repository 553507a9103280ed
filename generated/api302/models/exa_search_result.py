from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_cost import ExaCost
    from .exa_page import ExaPage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaSearchResult(Model):
    """The object `ExaSearchResult`.

    Attributes:
        results: What was found.
        request_id: Exa's id of the call.
        resolved_search_type: `neural` or `keyword`: how `auto` searched; of 2025.
        search_type: The same, of later versions.
        context: All texts as one, where it was asked for.
        cost_dollars: What Exa charges the gateway.
    """

    results: list[ExaPage]
    request_id: str | Unset = UNSET
    resolved_search_type: str | Unset = UNSET
    search_type: str | Unset = UNSET
    context: str | Unset = UNSET
    cost_dollars: ExaCost | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "request_id": "requestId",
        "resolved_search_type": "resolvedSearchType",
        "search_type": "searchType",
        "cost_dollars": "costDollars",
    }
