"""The operations of `client.search`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.search_result import SearchResult
    from . import find as find

_OPERATIONS = ("find",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Search:
    """The operations of `client.search`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def find(
        self,
        *,
        query: str,
        provider: Literal[
            "bocha", "exa", "firecrawl", "metaso", "perplexity", "search1_news", "search1_search", "tavily", "unifuncs"
        ],
        max_results: int | Unset = UNSET,
        category: str | Unset = UNSET,
        time_range: str | Unset = UNSET,
        include_images: bool | Unset = UNSET,
        include_domains: Sequence[str] | Unset = UNSET,
        exclude_domains: Sequence[str] | Unset = UNSET,
        start_crawl_date: str | Unset = UNSET,
        end_crawl_date: str | Unset = UNSET,
        start_published_date: str | Unset = UNSET,
        end_published_date: str | Unset = UNSET,
        crawl_results: int | Unset = UNSET,
        include_row_content: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        max_tokens_per_page: int | Unset = UNSET,
        country: str | Unset = UNSET,
    ) -> SearchResult:
        """Search the web with one of many providers, in one format.

        Each provider knows some of the fields only. `category` takes
        `general` or `news` (tavily); `google`, `bing`, `duckduckgo`, `yahoo`, `youtube`, `x`, `reddit`, `github`, `arxiv`,
        `wechat`, `bilibili`, `imdb` or `wikipedia` (search1_search); `google`, `bing`, `duckduckgo`, `yahoo` or
        `hackernews` (search1_news); `company`, `research paper`, `news`, `pdf`, `github`, `tweet`, `personal site`,
        `linkedin profile` or `financial report` (exa); `webpage`, `document`, `scholar`, `podcast`, `video` or `image`
        (metaso). `time_range` takes `day`, `week`, `month`, `year`, `d`, `w`, `m` or `y` (tavily); `day`, `month` or
        `year` (search1_search, search1_news); `oneDay`, `oneWeek`, `oneMonth`, `oneYear`, a day as `YYYY-MM-DD` or two as
        `YYYY-MM-DD..YYYY-MM-DD` (bocha); `hour`, `day`, `week`, `month` or `year` (firecrawl); `Day`, `Week`, `Month` or
        `Year` (unifuncs); other values mean no limit, and exa ignores it. `metaso`, `unifuncs` and `perplexity` come from
        302.AI's command line of 2026 and may be later than the rest. The price is that of the provider.

        `POST /302/general/search`.

        Args:
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI's command line (302ai/302ai-cli-skill); 302.AI documentation, page 293665533e0 (table of the providers); third-party survey of doc.302.ai (2026-09).
        """
        from .find import OPERATION

        return self._client.send(
            OPERATION,
            query=query,
            provider=provider,
            max_results=max_results,
            category=category,
            time_range=time_range,
            include_images=include_images,
            include_domains=include_domains,
            exclude_domains=exclude_domains,
            start_crawl_date=start_crawl_date,
            end_crawl_date=end_crawl_date,
            start_published_date=start_published_date,
            end_published_date=end_published_date,
            crawl_results=crawl_results,
            include_row_content=include_row_content,
            page=page,
            max_tokens_per_page=max_tokens_per_page,
            country=country,
        )


class AsyncSearch:
    """The operations of `client.search`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def find(
        self,
        *,
        query: str,
        provider: Literal[
            "bocha", "exa", "firecrawl", "metaso", "perplexity", "search1_news", "search1_search", "tavily", "unifuncs"
        ],
        max_results: int | Unset = UNSET,
        category: str | Unset = UNSET,
        time_range: str | Unset = UNSET,
        include_images: bool | Unset = UNSET,
        include_domains: Sequence[str] | Unset = UNSET,
        exclude_domains: Sequence[str] | Unset = UNSET,
        start_crawl_date: str | Unset = UNSET,
        end_crawl_date: str | Unset = UNSET,
        start_published_date: str | Unset = UNSET,
        end_published_date: str | Unset = UNSET,
        crawl_results: int | Unset = UNSET,
        include_row_content: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        max_tokens_per_page: int | Unset = UNSET,
        country: str | Unset = UNSET,
    ) -> SearchResult:
        """Search the web with one of many providers, in one format.

        Each provider knows some of the fields only. `category` takes
        `general` or `news` (tavily); `google`, `bing`, `duckduckgo`, `yahoo`, `youtube`, `x`, `reddit`, `github`, `arxiv`,
        `wechat`, `bilibili`, `imdb` or `wikipedia` (search1_search); `google`, `bing`, `duckduckgo`, `yahoo` or
        `hackernews` (search1_news); `company`, `research paper`, `news`, `pdf`, `github`, `tweet`, `personal site`,
        `linkedin profile` or `financial report` (exa); `webpage`, `document`, `scholar`, `podcast`, `video` or `image`
        (metaso). `time_range` takes `day`, `week`, `month`, `year`, `d`, `w`, `m` or `y` (tavily); `day`, `month` or
        `year` (search1_search, search1_news); `oneDay`, `oneWeek`, `oneMonth`, `oneYear`, a day as `YYYY-MM-DD` or two as
        `YYYY-MM-DD..YYYY-MM-DD` (bocha); `hour`, `day`, `week`, `month` or `year` (firecrawl); `Day`, `Week`, `Month` or
        `Year` (unifuncs); other values mean no limit, and exa ignores it. `metaso`, `unifuncs` and `perplexity` come from
        302.AI's command line of 2026 and may be later than the rest. The price is that of the provider.

        `POST /302/general/search`.

        Args:
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI's command line (302ai/302ai-cli-skill); 302.AI documentation, page 293665533e0 (table of the providers); third-party survey of doc.302.ai (2026-09).
        """
        from .find import OPERATION

        return await self._client.send(
            OPERATION,
            query=query,
            provider=provider,
            max_results=max_results,
            category=category,
            time_range=time_range,
            include_images=include_images,
            include_domains=include_domains,
            exclude_domains=exclude_domains,
            start_crawl_date=start_crawl_date,
            end_crawl_date=end_crawl_date,
            start_published_date=start_published_date,
            end_published_date=end_published_date,
            crawl_results=crawl_results,
            include_row_content=include_row_content,
            page=page,
            max_tokens_per_page=max_tokens_per_page,
            country=country,
        )
