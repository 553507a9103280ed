from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_hit import SearchHit
    from .search_provider_answer import SearchProviderAnswer


@define(slots=False, kw_only=True, repr=False, eq=False)
class SearchResult(Model):
    """The object `SearchResult`.

    Attributes:
        search_results: The results, in the same form for all providers.
        images: Addresses of pictures, where they were asked for.
        data: The provider's own answer, in its own form.
    """

    search_results: list[SearchHit]
    images: list[str] | Unset = UNSET
    data: SearchProviderAnswer | Unset = UNSET
