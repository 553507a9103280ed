from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiSearchRequest(Model):
    """The object `Search1ApiSearchRequest`.

    Attributes:
        query: What to search for.
        max_results: Most results; the default is not confirmed. The gateway's default is 10.
        search_service: The engine or the site to search. The gateway's default is 'google'.
        crawl_results: For how many results the text of the page is fetched. The gateway's default is 0.
        include_sites: Search these sites only.
        exclude_sites: Never answer these sites.
        time_range: How old results may be.
        image: Answer addresses of pictures too.
    """

    query: str
    max_results: int | Unset = UNSET
    search_service: (
        Literal[
            "arxiv",
            "bilibili",
            "bing",
            "duckduckgo",
            "github",
            "google",
            "imdb",
            "reddit",
            "wechat",
            "wikipedia",
            "x",
            "yahoo",
            "youtube",
        ]
        | str
        | Unset
    ) = UNSET
    crawl_results: int | Unset = UNSET
    include_sites: list[str] | Unset = UNSET
    exclude_sites: list[str] | Unset = UNSET
    time_range: Literal["day", "month", "year"] | str | Unset = UNSET
    image: bool | Unset = UNSET
