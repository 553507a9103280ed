"""The operations of `client.tavily`."""

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
    from ...models.tavily_extract_result import TavilyExtractResult
    from ...models.tavily_search_result import TavilySearchResult
    from . import extract as extract
    from . import search as search

_OPERATIONS = (
    "search",
    "extract",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Tavily:
    """The operations of `client.tavily`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search(
        self,
        *,
        query: str,
        topic: Literal["finance", "general", "news"] | Unset = UNSET,
        search_depth: Literal["advanced", "basic"] | Unset = UNSET,
        chunks_per_source: int | Unset = UNSET,
        max_results: int | Unset = UNSET,
        time_range: Literal["d", "day", "m", "month", "w", "week", "y", "year"] | Unset = UNSET,
        days: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_answer: bool | str | Unset = UNSET,
        include_raw_content: bool | str | Unset = UNSET,
        include_images: bool | Unset = UNSET,
        include_image_descriptions: bool | Unset = UNSET,
        include_domains: Sequence[str] | Unset = UNSET,
        exclude_domains: Sequence[str] | Unset = UNSET,
        country: str | Unset = UNSET,
        auto_parameters: bool | Unset = UNSET,
        include_favicon: bool | Unset = UNSET,
    ) -> TavilySearchResult:
        """Search the web and get the passages that fit.

        A third party sends JSON and the bearer key, as here. 302.AI's older apps put the key beside the fields as `api_key`
        instead: one in a multipart POST, one in the address of a GET with `query` and `max_results`.

        `POST /tavily/search`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            query: What to search for.
            topic: The field to search in. The gateway's default is 'general'.
            search_depth: How thoroughly to search. The gateway's default is 'basic'.
            chunks_per_source: Most passages of each page, with the depth `advanced`. The gateway's default is 3.
            max_results: Most results. The gateway's default is 5.
            time_range: How old results may be.
            days: How many days old news may be; only with the topic `news`.
            start_date: Only results after this day.
            end_date: Only results before this day.
            include_answer: Answer the question too; `true`, or `basic` or `advanced` for its length. The gateway's default is False.
            include_raw_content: Answer the whole text of the pages; `true`, or `markdown` or `text` for its form. The gateway's default is False.
            include_images: Answer pictures too. The gateway's default is False.
            include_image_descriptions: Describe the pictures. The gateway's default is False.
            include_domains: Search these domains only.
            exclude_domains: Never answer these domains.
            country: Prefer results of this country.
            auto_parameters: Let Tavily choose the parameters after the question.
            include_favicon: Answer the address of each site's icon.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator, 302ai/302_document_editor; third-party caller of api.302.ai/tavily/search; Tavily API reference, tavily-python.
        """
        from .search import OPERATION

        return self._client.send(
            OPERATION,
            query=query,
            topic=topic,
            search_depth=search_depth,
            chunks_per_source=chunks_per_source,
            max_results=max_results,
            time_range=time_range,
            days=days,
            start_date=start_date,
            end_date=end_date,
            include_answer=include_answer,
            include_raw_content=include_raw_content,
            include_images=include_images,
            include_image_descriptions=include_image_descriptions,
            include_domains=include_domains,
            exclude_domains=exclude_domains,
            country=country,
            auto_parameters=auto_parameters,
            include_favicon=include_favicon,
        )

    def extract(
        self,
        *,
        urls: str | Sequence[str],
        include_images: bool | Unset = UNSET,
        extract_depth: Literal["advanced", "basic"] | Unset = UNSET,
        format: Literal["markdown", "text"] | Unset = UNSET,
        timeout: float | Unset = UNSET,
        include_favicon: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        chunks_per_source: int | Unset = UNSET,
    ) -> TavilyExtractResult:
        """Read the text of web pages.

        `POST /tavily/extract`; the path is inferred, no source confirms it.

        Args:
            urls: The address of a page, or at most 20 addresses.
            include_images: Answer the addresses of pictures too. The gateway's default is False.
            extract_depth: How thoroughly to read. The gateway's default is 'basic'.
            format: Form of the text. The gateway's default is 'markdown'.
            timeout: Longest wait, in seconds.
            include_favicon: Answer the address of each site's icon.
            query: A question by which passages are ordered.
            chunks_per_source: Most passages of each page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /tavily/search with the vendor's path; Tavily API reference, tavily-python, LangChain's types for Tavily.
        """
        from .extract import OPERATION

        return self._client.send(
            OPERATION,
            urls=urls,
            include_images=include_images,
            extract_depth=extract_depth,
            format=format,
            timeout=timeout,
            include_favicon=include_favicon,
            query=query,
            chunks_per_source=chunks_per_source,
        )


class AsyncTavily:
    """The operations of `client.tavily`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        query: str,
        topic: Literal["finance", "general", "news"] | Unset = UNSET,
        search_depth: Literal["advanced", "basic"] | Unset = UNSET,
        chunks_per_source: int | Unset = UNSET,
        max_results: int | Unset = UNSET,
        time_range: Literal["d", "day", "m", "month", "w", "week", "y", "year"] | Unset = UNSET,
        days: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_answer: bool | str | Unset = UNSET,
        include_raw_content: bool | str | Unset = UNSET,
        include_images: bool | Unset = UNSET,
        include_image_descriptions: bool | Unset = UNSET,
        include_domains: Sequence[str] | Unset = UNSET,
        exclude_domains: Sequence[str] | Unset = UNSET,
        country: str | Unset = UNSET,
        auto_parameters: bool | Unset = UNSET,
        include_favicon: bool | Unset = UNSET,
    ) -> TavilySearchResult:
        """Search the web and get the passages that fit.

        A third party sends JSON and the bearer key, as here. 302.AI's older apps put the key beside the fields as `api_key`
        instead: one in a multipart POST, one in the address of a GET with `query` and `max_results`.

        `POST /tavily/search`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            query: What to search for.
            topic: The field to search in. The gateway's default is 'general'.
            search_depth: How thoroughly to search. The gateway's default is 'basic'.
            chunks_per_source: Most passages of each page, with the depth `advanced`. The gateway's default is 3.
            max_results: Most results. The gateway's default is 5.
            time_range: How old results may be.
            days: How many days old news may be; only with the topic `news`.
            start_date: Only results after this day.
            end_date: Only results before this day.
            include_answer: Answer the question too; `true`, or `basic` or `advanced` for its length. The gateway's default is False.
            include_raw_content: Answer the whole text of the pages; `true`, or `markdown` or `text` for its form. The gateway's default is False.
            include_images: Answer pictures too. The gateway's default is False.
            include_image_descriptions: Describe the pictures. The gateway's default is False.
            include_domains: Search these domains only.
            exclude_domains: Never answer these domains.
            country: Prefer results of this country.
            auto_parameters: Let Tavily choose the parameters after the question.
            include_favicon: Answer the address of each site's icon.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator, 302ai/302_document_editor; third-party caller of api.302.ai/tavily/search; Tavily API reference, tavily-python.
        """
        from .search import OPERATION

        return await self._client.send(
            OPERATION,
            query=query,
            topic=topic,
            search_depth=search_depth,
            chunks_per_source=chunks_per_source,
            max_results=max_results,
            time_range=time_range,
            days=days,
            start_date=start_date,
            end_date=end_date,
            include_answer=include_answer,
            include_raw_content=include_raw_content,
            include_images=include_images,
            include_image_descriptions=include_image_descriptions,
            include_domains=include_domains,
            exclude_domains=exclude_domains,
            country=country,
            auto_parameters=auto_parameters,
            include_favicon=include_favicon,
        )

    async def extract(
        self,
        *,
        urls: str | Sequence[str],
        include_images: bool | Unset = UNSET,
        extract_depth: Literal["advanced", "basic"] | Unset = UNSET,
        format: Literal["markdown", "text"] | Unset = UNSET,
        timeout: float | Unset = UNSET,
        include_favicon: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        chunks_per_source: int | Unset = UNSET,
    ) -> TavilyExtractResult:
        """Read the text of web pages.

        `POST /tavily/extract`; the path is inferred, no source confirms it.

        Args:
            urls: The address of a page, or at most 20 addresses.
            include_images: Answer the addresses of pictures too. The gateway's default is False.
            extract_depth: How thoroughly to read. The gateway's default is 'basic'.
            format: Form of the text. The gateway's default is 'markdown'.
            timeout: Longest wait, in seconds.
            include_favicon: Answer the address of each site's icon.
            query: A question by which passages are ordered.
            chunks_per_source: Most passages of each page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /tavily/search with the vendor's path; Tavily API reference, tavily-python, LangChain's types for Tavily.
        """
        from .extract import OPERATION

        return await self._client.send(
            OPERATION,
            urls=urls,
            include_images=include_images,
            extract_depth=extract_depth,
            format=format,
            timeout=timeout,
            include_favicon=include_favicon,
            query=query,
            chunks_per_source=chunks_per_source,
        )
