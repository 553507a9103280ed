from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firecrawl_search_scrape_options import FirecrawlSearchScrapeOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlSearchRequest(Model):
    """The object `FirecrawlSearchRequest`.

    Attributes:
        query: What to search for.
        limit: How many results. The gateway's default is 5.
        tbs: How old results may be, as the search engine writes it.
        location: Where to search from.
        timeout: Longest time to take, in milliseconds. The gateway's default is 60000.
        ignore_invalid_ur_ls: Leave out addresses that are not valid. The gateway's default is False.
        scrape_options: How to read the pages that were found; without it they are not read.
    """

    query: str
    limit: int | Unset = UNSET
    tbs: str | Unset = UNSET
    location: str | Unset = UNSET
    timeout: int | Unset = UNSET
    ignore_invalid_ur_ls: bool | Unset = UNSET
    scrape_options: FirecrawlSearchScrapeOptions | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ignore_invalid_ur_ls": "ignoreInvalidURLs",
        "scrape_options": "scrapeOptions",
    }
