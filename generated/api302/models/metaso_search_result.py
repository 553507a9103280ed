from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .metaso_podcast import MetasoPodcast
    from .metaso_search_parameters import MetasoSearchParameters
    from .metaso_webpage import MetasoWebpage


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoSearchResult(Model):
    """The object `MetasoSearchResult`.

    Attributes:
        credits: Points that the search cost.
        search_parameters: The search as it was understood.
        total: Results that exist.
        webpages: Results of the scope `webpage`.
        podcasts: Results of the scope `podcast`.
    """

    credits: int
    search_parameters: MetasoSearchParameters
    total: int
    webpages: list[MetasoWebpage] | Unset = UNSET
    podcasts: list[MetasoPodcast] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "search_parameters": "searchParameters",
    }
