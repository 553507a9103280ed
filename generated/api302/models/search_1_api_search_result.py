from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_1_api_hit import Search1ApiHit


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiSearchResult(Model):
    """The object `Search1ApiSearchResult`.

    Attributes:
        results: What was found.
        search_parameters: The parameters of the call.
        images: Addresses of pictures, with `image`.
    """

    results: list[Search1ApiHit]
    search_parameters: dict[str, Any] | Unset = UNSET
    images: list[str] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "search_parameters": "searchParameters",
    }
