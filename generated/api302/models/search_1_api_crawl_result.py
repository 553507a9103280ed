from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_1_api_page import Search1ApiPage
    from .search_1_api_page_request import Search1ApiPageRequest


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiCrawlResult(Model):
    """The object `Search1ApiCrawlResult`.

    Attributes:
        results: See the type.
        crawl_parameters: See the type.
    """

    results: Search1ApiPage
    crawl_parameters: Search1ApiPageRequest | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "crawl_parameters": "crawlParameters",
    }
