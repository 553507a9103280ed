"""The operations of `client.search1api`."""

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
    from ...models.search_1_api_crawl_result import Search1ApiCrawlResult
    from ...models.search_1_api_search_result import Search1ApiSearchResult
    from ...models.search_1_api_sitemap import Search1ApiSitemap
    from ...models.search_1_api_trends import Search1ApiTrends
    from . import crawl as crawl
    from . import get_sitemap as get_sitemap
    from . import list_trends as list_trends
    from . import search as search
    from . import search_news as search_news

_OPERATIONS = (
    "search",
    "search_news",
    "crawl",
    "get_sitemap",
    "list_trends",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Search1api:
    """The operations of `client.search1api`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search(
        self,
        *,
        query: str,
        max_results: int | Unset = UNSET,
        search_service: Literal[
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
        | Unset = UNSET,
        crawl_results: int | Unset = UNSET,
        include_sites: Sequence[str] | Unset = UNSET,
        exclude_sites: Sequence[str] | Unset = UNSET,
        time_range: Literal["day", "month", "year"] | Unset = UNSET,
        image: bool | Unset = UNSET,
    ) -> Search1ApiSearchResult:
        """Search the web with an engine of your choice.

        The price is quoted by a third party. `image` and `images` are known from 302.AI's own code only.

        `POST /search1api/search`; price: 0.001 PTC (1 PTC = 1 USD) per call.

        Args:
            query: What to search for.
            max_results: Most results; the default is not confirmed. The gateway's default is 10.
            search_service: The engine or the site to search. The gateway's default is 'google'.
            crawl_results: For how many results the text of the page is fetched. The gateway's default is 0.
            include_sites: Search these sites only.
            exclude_sites: Never answer these sites.
            time_range: How old results may be.
            image: Answer addresses of pictures too.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor; several third-party callers of api.302.ai/search1api/search; fatwang2/search1api-mcp.
        """
        from .search import OPERATION

        return self._client.send(
            OPERATION,
            query=query,
            max_results=max_results,
            search_service=search_service,
            crawl_results=crawl_results,
            include_sites=include_sites,
            exclude_sites=exclude_sites,
            time_range=time_range,
            image=image,
        )

    def search_news(
        self,
        *,
        query: str,
        max_results: int | Unset = UNSET,
        search_service: Literal["bing", "duckduckgo", "google", "hackernews", "yahoo"] | Unset = UNSET,
        crawl_results: int | Unset = UNSET,
        include_sites: Sequence[str] | Unset = UNSET,
        exclude_sites: Sequence[str] | Unset = UNSET,
        time_range: Literal["day", "month", "year"] | Unset = UNSET,
    ) -> Search1ApiSearchResult:
        """Search news with an engine of your choice.

        `POST /search1api/news`.

        Args:
            query: What to search for.
            max_results: Most results. The gateway's default is 10.
            search_service: The engine or the site to search. The gateway's default is 'google'.
            crawl_results: For how many results the text of the page is fetched. The gateway's default is 0.
            include_sites: Search these sites only.
            exclude_sites: Never answer these sites.
            time_range: How old results may be.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party caller of api.302.ai/search1api/news; fatwang2/search1api-mcp.
        """
        from .search_news import OPERATION

        return self._client.send(
            OPERATION,
            query=query,
            max_results=max_results,
            search_service=search_service,
            crawl_results=crawl_results,
            include_sites=include_sites,
            exclude_sites=exclude_sites,
            time_range=time_range,
        )

    def crawl(
        self,
        *,
        url: str,
    ) -> Search1ApiCrawlResult:
        """Read the text of a web page.

        `POST /search1api/crawl`; the path is inferred, no source confirms it.

        Args:
            url: Address of the page or site.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /search1api/search with the vendor's path; fatwang2/search1api-mcp.
        """
        from .crawl import OPERATION

        return self._client.send(OPERATION, url=url)

    def get_sitemap(
        self,
        *,
        url: str,
    ) -> Search1ApiSitemap:
        """List the links of a site.

        `POST /search1api/sitemap`; the path is inferred, no source confirms it.

        Args:
            url: Address of the page or site.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /search1api/search with the vendor's path; fatwang2/search1api-mcp.
        """
        from .get_sitemap import OPERATION

        return self._client.send(OPERATION, url=url)

    def list_trends(
        self,
        *,
        search_service: Literal["github", "hackernews"],
        max_results: int | Unset = UNSET,
    ) -> Search1ApiTrends:
        """List what is popular on GitHub or Hacker News.

        `POST /search1api/trending`; the path is inferred, no source confirms it.

        Args:
            search_service: The site.
            max_results: Most results.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /search1api/search with the vendor's path; fatwang2/search1api-mcp.
        """
        from .list_trends import OPERATION

        return self._client.send(OPERATION, search_service=search_service, max_results=max_results)


class AsyncSearch1api:
    """The operations of `client.search1api`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        query: str,
        max_results: int | Unset = UNSET,
        search_service: Literal[
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
        | Unset = UNSET,
        crawl_results: int | Unset = UNSET,
        include_sites: Sequence[str] | Unset = UNSET,
        exclude_sites: Sequence[str] | Unset = UNSET,
        time_range: Literal["day", "month", "year"] | Unset = UNSET,
        image: bool | Unset = UNSET,
    ) -> Search1ApiSearchResult:
        """Search the web with an engine of your choice.

        The price is quoted by a third party. `image` and `images` are known from 302.AI's own code only.

        `POST /search1api/search`; price: 0.001 PTC (1 PTC = 1 USD) per call.

        Args:
            query: What to search for.
            max_results: Most results; the default is not confirmed. The gateway's default is 10.
            search_service: The engine or the site to search. The gateway's default is 'google'.
            crawl_results: For how many results the text of the page is fetched. The gateway's default is 0.
            include_sites: Search these sites only.
            exclude_sites: Never answer these sites.
            time_range: How old results may be.
            image: Answer addresses of pictures too.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor; several third-party callers of api.302.ai/search1api/search; fatwang2/search1api-mcp.
        """
        from .search import OPERATION

        return await self._client.send(
            OPERATION,
            query=query,
            max_results=max_results,
            search_service=search_service,
            crawl_results=crawl_results,
            include_sites=include_sites,
            exclude_sites=exclude_sites,
            time_range=time_range,
            image=image,
        )

    async def search_news(
        self,
        *,
        query: str,
        max_results: int | Unset = UNSET,
        search_service: Literal["bing", "duckduckgo", "google", "hackernews", "yahoo"] | Unset = UNSET,
        crawl_results: int | Unset = UNSET,
        include_sites: Sequence[str] | Unset = UNSET,
        exclude_sites: Sequence[str] | Unset = UNSET,
        time_range: Literal["day", "month", "year"] | Unset = UNSET,
    ) -> Search1ApiSearchResult:
        """Search news with an engine of your choice.

        `POST /search1api/news`.

        Args:
            query: What to search for.
            max_results: Most results. The gateway's default is 10.
            search_service: The engine or the site to search. The gateway's default is 'google'.
            crawl_results: For how many results the text of the page is fetched. The gateway's default is 0.
            include_sites: Search these sites only.
            exclude_sites: Never answer these sites.
            time_range: How old results may be.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party caller of api.302.ai/search1api/news; fatwang2/search1api-mcp.
        """
        from .search_news import OPERATION

        return await self._client.send(
            OPERATION,
            query=query,
            max_results=max_results,
            search_service=search_service,
            crawl_results=crawl_results,
            include_sites=include_sites,
            exclude_sites=exclude_sites,
            time_range=time_range,
        )

    async def crawl(
        self,
        *,
        url: str,
    ) -> Search1ApiCrawlResult:
        """Read the text of a web page.

        `POST /search1api/crawl`; the path is inferred, no source confirms it.

        Args:
            url: Address of the page or site.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /search1api/search with the vendor's path; fatwang2/search1api-mcp.
        """
        from .crawl import OPERATION

        return await self._client.send(OPERATION, url=url)

    async def get_sitemap(
        self,
        *,
        url: str,
    ) -> Search1ApiSitemap:
        """List the links of a site.

        `POST /search1api/sitemap`; the path is inferred, no source confirms it.

        Args:
            url: Address of the page or site.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /search1api/search with the vendor's path; fatwang2/search1api-mcp.
        """
        from .get_sitemap import OPERATION

        return await self._client.send(OPERATION, url=url)

    async def list_trends(
        self,
        *,
        search_service: Literal["github", "hackernews"],
        max_results: int | Unset = UNSET,
    ) -> Search1ApiTrends:
        """List what is popular on GitHub or Hacker News.

        `POST /search1api/trending`; the path is inferred, no source confirms it.

        Args:
            search_service: The site.
            max_results: Most results.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /search1api/search with the vendor's path; fatwang2/search1api-mcp.
        """
        from .list_trends import OPERATION

        return await self._client.send(OPERATION, search_service=search_service, max_results=max_results)
