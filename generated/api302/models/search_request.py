from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SearchRequest(Model):
    """The object `SearchRequest`.

    Attributes:
        query: What to search for.
        provider: Who searches.
        max_results: How many results; 302.AI's command line sends 5.
        category: Where or for what to search; the values are the provider's, see above.
        time_range: How old results may be; the values are the provider's, see above.
        include_images: Answer addresses of pictures too.
        include_domains: Search these domains only.
        exclude_domains: Never answer these domains.
        start_crawl_date: Pages found by Exa after this, as ISO 8601.
        end_crawl_date: Pages found by Exa before this, as ISO 8601.
        start_published_date: Pages published after this, as ISO 8601; Exa only.
        end_published_date: Pages published before this, as ISO 8601; Exa only.
        crawl_results: For how many results the text of the page is fetched, at extra cost; search1_search and search1_news only.
        include_row_content: Answer the whole text of the pages (spelled `Row` in the API); metaso only.
        page: Which page of the results; metaso and unifuncs only.
        max_tokens_per_page: Most tokens of each page; perplexity only.
        country: The country to search from; perplexity only.
    """

    query: str
    provider: (
        Literal[
            "bocha", "exa", "firecrawl", "metaso", "perplexity", "search1_news", "search1_search", "tavily", "unifuncs"
        ]
        | str
    )
    max_results: int | Unset = UNSET
    category: str | Unset = UNSET
    time_range: str | Unset = UNSET
    include_images: bool | Unset = UNSET
    include_domains: list[str] | Unset = UNSET
    exclude_domains: list[str] | Unset = UNSET
    start_crawl_date: str | Unset = UNSET
    end_crawl_date: str | Unset = UNSET
    start_published_date: str | Unset = UNSET
    end_published_date: str | Unset = UNSET
    crawl_results: int | Unset = UNSET
    include_row_content: bool | Unset = UNSET
    page: int | Unset = UNSET
    max_tokens_per_page: int | Unset = UNSET
    country: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "start_crawl_date": "startCrawlDate",
        "end_crawl_date": "endCrawlDate",
        "start_published_date": "startPublishedDate",
        "end_published_date": "endPublishedDate",
        "include_row_content": "includeRowContent",
    }
