"""The operations of `client.firecrawl`."""

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
    from ...models.firecrawl_action import FirecrawlAction
    from ...models.firecrawl_batch import FirecrawlBatch
    from ...models.firecrawl_batch_errors import FirecrawlBatchErrors
    from ...models.firecrawl_batch_job import FirecrawlBatchJob
    from ...models.firecrawl_change_tracking_options import FirecrawlChangeTrackingOptions
    from ...models.firecrawl_json_options import FirecrawlJsonOptions
    from ...models.firecrawl_location import FirecrawlLocation
    from ...models.firecrawl_map import FirecrawlMap
    from ...models.firecrawl_scrape_answer import FirecrawlScrapeAnswer
    from ...models.firecrawl_search_answer import FirecrawlSearchAnswer
    from ...models.firecrawl_search_scrape_options import FirecrawlSearchScrapeOptions
    from ...models.firecrawl_webhook import FirecrawlWebhook
    from . import batch_scrape as batch_scrape
    from . import get_batch as get_batch
    from . import list_batch_errors as list_batch_errors
    from . import map as map
    from . import scrape as scrape
    from . import search as search

_OPERATIONS = (
    "scrape",
    "batch_scrape",
    "get_batch",
    "list_batch_errors",
    "map",
    "search",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Firecrawl:
    """The operations of `client.firecrawl`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def scrape(
        self,
        *,
        url: str,
        formats: Sequence[
            Literal[
                "changeTracking", "html", "json", "links", "markdown", "rawHtml", "screenshot", "screenshot@fullPage"
            ]
        ]
        | Unset = UNSET,
        only_main_content: bool | Unset = UNSET,
        include_tags: Sequence[str] | Unset = UNSET,
        exclude_tags: Sequence[str] | Unset = UNSET,
        max_age: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        wait_for: int | Unset = UNSET,
        mobile: bool | Unset = UNSET,
        skip_tls_verification: bool | Unset = UNSET,
        timeout: int | Unset = UNSET,
        parse_pdf: bool | Unset = UNSET,
        json_options: FirecrawlJsonOptions | Mapping[str, Any] | Unset = UNSET,
        actions: Sequence[FirecrawlAction | Mapping[str, Any]] | Unset = UNSET,
        location: FirecrawlLocation | Mapping[str, Any] | Unset = UNSET,
        remove_base_64_images: bool | Unset = UNSET,
        block_ads: bool | Unset = UNSET,
        proxy: Literal["auto", "basic", "stealth"] | Unset = UNSET,
        change_tracking_options: FirecrawlChangeTrackingOptions | Mapping[str, Any] | Unset = UNSET,
        store_in_cache: bool | Unset = UNSET,
    ) -> FirecrawlScrapeAnswer:
        """Read a web page.

        What the format `json` extracts comes in `json`; the vendor's file of the time names only `llm_extraction`.

        `POST /firecrawl/v1/scrape`.

        Args:
            url: Address of the page.
            formats: What to make of a page.
            only_main_content: Leave out what stands around the main text. The gateway's default is True.
            include_tags: Elements to keep.
            exclude_tags: Elements to leave out.
            max_age: How old a copy in the cache may be, in milliseconds. The gateway's default is 0.
            headers: HTTP headers to send, by their names.
            wait_for: How long to wait before the page is read, in milliseconds. The gateway's default is 0.
            mobile: See the page as a phone does. The gateway's default is False.
            skip_tls_verification: Do not check certificates. The gateway's default is False.
            timeout: Longest time to take, in milliseconds. The gateway's default is 30000.
            parse_pdf: Read PDF files as text, instead of giving them as base64. The gateway's default is True.
            json_options: How the format `json` is made.
            actions: What to do on the page before it is read.
            location: Where the page is seen from.
            remove_base_64_images: Leave out pictures that the page holds as base64.
            block_ads: Block advertisements. The gateway's default is True.
            proxy: Which proxy to go through; `auto` takes `stealth` where `basic` fails.
            change_tracking_options: How the format `changeTracking` is made.
            store_in_cache: Let the page be kept in the cache. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party caller of https://api.302.ai/firecrawl/v1/scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .scrape import OPERATION

        return self._client.send(
            OPERATION,
            url=url,
            formats=formats,
            only_main_content=only_main_content,
            include_tags=include_tags,
            exclude_tags=exclude_tags,
            max_age=max_age,
            headers=headers,
            wait_for=wait_for,
            mobile=mobile,
            skip_tls_verification=skip_tls_verification,
            timeout=timeout,
            parse_pdf=parse_pdf,
            json_options=json_options,
            actions=actions,
            location=location,
            remove_base_64_images=remove_base_64_images,
            block_ads=block_ads,
            proxy=proxy,
            change_tracking_options=change_tracking_options,
            store_in_cache=store_in_cache,
        )

    def batch_scrape(
        self,
        *,
        urls: Sequence[str],
        webhook: FirecrawlWebhook | Mapping[str, Any] | Unset = UNSET,
        ignore_invalid_ur_ls: bool | Unset = UNSET,
        formats: Sequence[
            Literal[
                "changeTracking", "html", "json", "links", "markdown", "rawHtml", "screenshot", "screenshot@fullPage"
            ]
        ]
        | Unset = UNSET,
        only_main_content: bool | Unset = UNSET,
        include_tags: Sequence[str] | Unset = UNSET,
        exclude_tags: Sequence[str] | Unset = UNSET,
        max_age: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        wait_for: int | Unset = UNSET,
        mobile: bool | Unset = UNSET,
        skip_tls_verification: bool | Unset = UNSET,
        timeout: int | Unset = UNSET,
        parse_pdf: bool | Unset = UNSET,
        json_options: FirecrawlJsonOptions | Mapping[str, Any] | Unset = UNSET,
        actions: Sequence[FirecrawlAction | Mapping[str, Any]] | Unset = UNSET,
        location: FirecrawlLocation | Mapping[str, Any] | Unset = UNSET,
        remove_base_64_images: bool | Unset = UNSET,
        block_ads: bool | Unset = UNSET,
        proxy: Literal["auto", "basic", "stealth"] | Unset = UNSET,
        change_tracking_options: FirecrawlChangeTrackingOptions | Mapping[str, Any] | Unset = UNSET,
        store_in_cache: bool | Unset = UNSET,
    ) -> Task[FirecrawlBatchJob, FirecrawlBatch]:
        """Start reading several web pages.

        Takes every option of `firecrawl_scrape`. A large result comes in parts, each with the address of the `next`.

        `POST /firecrawl/v1/batch/scrape`; the path is inferred, no source confirms it.

        Args:
            urls: Addresses of the pages.
            webhook: What to call when something happens.
            ignore_invalid_ur_ls: List addresses that are not valid in `invalidURLs`, instead of refusing all. The gateway's default is False.
            formats: What to make of a page.
            only_main_content: Leave out what stands around the main text. The gateway's default is True.
            include_tags: Elements to keep.
            exclude_tags: Elements to leave out.
            max_age: How old a copy in the cache may be, in milliseconds. The gateway's default is 0.
            headers: HTTP headers to send, by their names.
            wait_for: How long to wait before the page is read, in milliseconds. The gateway's default is 0.
            mobile: See the page as a phone does. The gateway's default is False.
            skip_tls_verification: Do not check certificates. The gateway's default is False.
            timeout: Longest time to take, in milliseconds. The gateway's default is 30000.
            parse_pdf: Read PDF files as text, instead of giving them as base64. The gateway's default is True.
            json_options: How the format `json` is made.
            actions: What to do on the page before it is read.
            location: Where the page is seen from.
            remove_base_64_images: Leave out pictures that the page holds as base64.
            block_ads: Block advertisements. The gateway's default is True.
            proxy: Which proxy to go through; `auto` takes `stealth` where `basic` fails.
            change_tracking_options: How the format `changeTracking` is made.
            store_in_cache: Let the page be kept in the cache. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .batch_scrape import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            urls=urls,
            webhook=webhook,
            ignore_invalid_ur_ls=ignore_invalid_ur_ls,
            formats=formats,
            only_main_content=only_main_content,
            include_tags=include_tags,
            exclude_tags=exclude_tags,
            max_age=max_age,
            headers=headers,
            wait_for=wait_for,
            mobile=mobile,
            skip_tls_verification=skip_tls_verification,
            timeout=timeout,
            parse_pdf=parse_pdf,
            json_options=json_options,
            actions=actions,
            location=location,
            remove_base_64_images=remove_base_64_images,
            block_ads=block_ads,
            proxy=proxy,
            change_tracking_options=change_tracking_options,
            store_in_cache=store_in_cache,
        )

    def get_batch(
        self,
        id: str,
    ) -> FirecrawlBatch:
        """Ask for the state and the pages of a batch.

        `GET /firecrawl/v1/batch/scrape/{id}`; the path is inferred, no source confirms it.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .get_batch import OPERATION

        return self._client.send(OPERATION, id=id)

    def list_batch_errors(
        self,
        id: str,
    ) -> FirecrawlBatchErrors:
        """List the pages of a batch that failed.

        `GET /firecrawl/v1/batch/scrape/{id}/errors`; the path is inferred, no source confirms it.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .list_batch_errors import OPERATION

        return self._client.send(OPERATION, id=id)

    def map(
        self,
        *,
        url: str,
        search: str | Unset = UNSET,
        ignore_sitemap: bool | Unset = UNSET,
        sitemap_only: bool | Unset = UNSET,
        include_subdomains: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> FirecrawlMap:
        """List the pages of a site.

        `POST /firecrawl/v1/map`; the path is inferred, no source confirms it.

        Args:
            url: Address of the site.
            search: Words to order the pages by.
            ignore_sitemap: Do not read the sitemap. The gateway's default is True.
            sitemap_only: Read nothing but the sitemap. The gateway's default is False.
            include_subdomains: List pages of subdomains too. The gateway's default is True.
            limit: Most addresses. The gateway's default is 5000.
            timeout: Longest time to take, in milliseconds.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .map import OPERATION

        return self._client.send(
            OPERATION,
            url=url,
            search=search,
            ignore_sitemap=ignore_sitemap,
            sitemap_only=sitemap_only,
            include_subdomains=include_subdomains,
            limit=limit,
            timeout=timeout,
        )

    def search(
        self,
        *,
        query: str,
        limit: int | Unset = UNSET,
        tbs: str | Unset = UNSET,
        location: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        ignore_invalid_ur_ls: bool | Unset = UNSET,
        scrape_options: FirecrawlSearchScrapeOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> FirecrawlSearchAnswer:
        """Search the web, and read what was found.

        Early in 2025 the vendor had fields for language and country too, `lang` and `country`.

        `POST /firecrawl/v1/search`; the path is inferred, no source confirms it.

        Args:
            query: What to search for.
            limit: How many results. The gateway's default is 5.
            tbs: How old results may be, as the search engine writes it.
            location: Where to search from.
            timeout: Longest time to take, in milliseconds. The gateway's default is 60000.
            ignore_invalid_ur_ls: Leave out addresses that are not valid. The gateway's default is False.
            scrape_options: How to read the pages that were found; without it they are not read.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .search import OPERATION

        return self._client.send(
            OPERATION,
            query=query,
            limit=limit,
            tbs=tbs,
            location=location,
            timeout=timeout,
            ignore_invalid_ur_ls=ignore_invalid_ur_ls,
            scrape_options=scrape_options,
        )

    def task(self, id: Any) -> Task[FirecrawlBatchJob, FirecrawlBatch]:
        """Pick up a task that was submitted by `batch_scrape`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .batch_scrape import TASK

        return Task(self._client, TASK, id)


class AsyncFirecrawl:
    """The operations of `client.firecrawl`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def scrape(
        self,
        *,
        url: str,
        formats: Sequence[
            Literal[
                "changeTracking", "html", "json", "links", "markdown", "rawHtml", "screenshot", "screenshot@fullPage"
            ]
        ]
        | Unset = UNSET,
        only_main_content: bool | Unset = UNSET,
        include_tags: Sequence[str] | Unset = UNSET,
        exclude_tags: Sequence[str] | Unset = UNSET,
        max_age: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        wait_for: int | Unset = UNSET,
        mobile: bool | Unset = UNSET,
        skip_tls_verification: bool | Unset = UNSET,
        timeout: int | Unset = UNSET,
        parse_pdf: bool | Unset = UNSET,
        json_options: FirecrawlJsonOptions | Mapping[str, Any] | Unset = UNSET,
        actions: Sequence[FirecrawlAction | Mapping[str, Any]] | Unset = UNSET,
        location: FirecrawlLocation | Mapping[str, Any] | Unset = UNSET,
        remove_base_64_images: bool | Unset = UNSET,
        block_ads: bool | Unset = UNSET,
        proxy: Literal["auto", "basic", "stealth"] | Unset = UNSET,
        change_tracking_options: FirecrawlChangeTrackingOptions | Mapping[str, Any] | Unset = UNSET,
        store_in_cache: bool | Unset = UNSET,
    ) -> FirecrawlScrapeAnswer:
        """Read a web page.

        What the format `json` extracts comes in `json`; the vendor's file of the time names only `llm_extraction`.

        `POST /firecrawl/v1/scrape`.

        Args:
            url: Address of the page.
            formats: What to make of a page.
            only_main_content: Leave out what stands around the main text. The gateway's default is True.
            include_tags: Elements to keep.
            exclude_tags: Elements to leave out.
            max_age: How old a copy in the cache may be, in milliseconds. The gateway's default is 0.
            headers: HTTP headers to send, by their names.
            wait_for: How long to wait before the page is read, in milliseconds. The gateway's default is 0.
            mobile: See the page as a phone does. The gateway's default is False.
            skip_tls_verification: Do not check certificates. The gateway's default is False.
            timeout: Longest time to take, in milliseconds. The gateway's default is 30000.
            parse_pdf: Read PDF files as text, instead of giving them as base64. The gateway's default is True.
            json_options: How the format `json` is made.
            actions: What to do on the page before it is read.
            location: Where the page is seen from.
            remove_base_64_images: Leave out pictures that the page holds as base64.
            block_ads: Block advertisements. The gateway's default is True.
            proxy: Which proxy to go through; `auto` takes `stealth` where `basic` fails.
            change_tracking_options: How the format `changeTracking` is made.
            store_in_cache: Let the page be kept in the cache. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party caller of https://api.302.ai/firecrawl/v1/scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .scrape import OPERATION

        return await self._client.send(
            OPERATION,
            url=url,
            formats=formats,
            only_main_content=only_main_content,
            include_tags=include_tags,
            exclude_tags=exclude_tags,
            max_age=max_age,
            headers=headers,
            wait_for=wait_for,
            mobile=mobile,
            skip_tls_verification=skip_tls_verification,
            timeout=timeout,
            parse_pdf=parse_pdf,
            json_options=json_options,
            actions=actions,
            location=location,
            remove_base_64_images=remove_base_64_images,
            block_ads=block_ads,
            proxy=proxy,
            change_tracking_options=change_tracking_options,
            store_in_cache=store_in_cache,
        )

    async def batch_scrape(
        self,
        *,
        urls: Sequence[str],
        webhook: FirecrawlWebhook | Mapping[str, Any] | Unset = UNSET,
        ignore_invalid_ur_ls: bool | Unset = UNSET,
        formats: Sequence[
            Literal[
                "changeTracking", "html", "json", "links", "markdown", "rawHtml", "screenshot", "screenshot@fullPage"
            ]
        ]
        | Unset = UNSET,
        only_main_content: bool | Unset = UNSET,
        include_tags: Sequence[str] | Unset = UNSET,
        exclude_tags: Sequence[str] | Unset = UNSET,
        max_age: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        wait_for: int | Unset = UNSET,
        mobile: bool | Unset = UNSET,
        skip_tls_verification: bool | Unset = UNSET,
        timeout: int | Unset = UNSET,
        parse_pdf: bool | Unset = UNSET,
        json_options: FirecrawlJsonOptions | Mapping[str, Any] | Unset = UNSET,
        actions: Sequence[FirecrawlAction | Mapping[str, Any]] | Unset = UNSET,
        location: FirecrawlLocation | Mapping[str, Any] | Unset = UNSET,
        remove_base_64_images: bool | Unset = UNSET,
        block_ads: bool | Unset = UNSET,
        proxy: Literal["auto", "basic", "stealth"] | Unset = UNSET,
        change_tracking_options: FirecrawlChangeTrackingOptions | Mapping[str, Any] | Unset = UNSET,
        store_in_cache: bool | Unset = UNSET,
    ) -> AsyncTask[FirecrawlBatchJob, FirecrawlBatch]:
        """Start reading several web pages.

        Takes every option of `firecrawl_scrape`. A large result comes in parts, each with the address of the `next`.

        `POST /firecrawl/v1/batch/scrape`; the path is inferred, no source confirms it.

        Args:
            urls: Addresses of the pages.
            webhook: What to call when something happens.
            ignore_invalid_ur_ls: List addresses that are not valid in `invalidURLs`, instead of refusing all. The gateway's default is False.
            formats: What to make of a page.
            only_main_content: Leave out what stands around the main text. The gateway's default is True.
            include_tags: Elements to keep.
            exclude_tags: Elements to leave out.
            max_age: How old a copy in the cache may be, in milliseconds. The gateway's default is 0.
            headers: HTTP headers to send, by their names.
            wait_for: How long to wait before the page is read, in milliseconds. The gateway's default is 0.
            mobile: See the page as a phone does. The gateway's default is False.
            skip_tls_verification: Do not check certificates. The gateway's default is False.
            timeout: Longest time to take, in milliseconds. The gateway's default is 30000.
            parse_pdf: Read PDF files as text, instead of giving them as base64. The gateway's default is True.
            json_options: How the format `json` is made.
            actions: What to do on the page before it is read.
            location: Where the page is seen from.
            remove_base_64_images: Leave out pictures that the page holds as base64.
            block_ads: Block advertisements. The gateway's default is True.
            proxy: Which proxy to go through; `auto` takes `stealth` where `basic` fails.
            change_tracking_options: How the format `changeTracking` is made.
            store_in_cache: Let the page be kept in the cache. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .batch_scrape import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            urls=urls,
            webhook=webhook,
            ignore_invalid_ur_ls=ignore_invalid_ur_ls,
            formats=formats,
            only_main_content=only_main_content,
            include_tags=include_tags,
            exclude_tags=exclude_tags,
            max_age=max_age,
            headers=headers,
            wait_for=wait_for,
            mobile=mobile,
            skip_tls_verification=skip_tls_verification,
            timeout=timeout,
            parse_pdf=parse_pdf,
            json_options=json_options,
            actions=actions,
            location=location,
            remove_base_64_images=remove_base_64_images,
            block_ads=block_ads,
            proxy=proxy,
            change_tracking_options=change_tracking_options,
            store_in_cache=store_in_cache,
        )

    async def get_batch(
        self,
        id: str,
    ) -> FirecrawlBatch:
        """Ask for the state and the pages of a batch.

        `GET /firecrawl/v1/batch/scrape/{id}`; the path is inferred, no source confirms it.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .get_batch import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def list_batch_errors(
        self,
        id: str,
    ) -> FirecrawlBatchErrors:
        """List the pages of a batch that failed.

        `GET /firecrawl/v1/batch/scrape/{id}/errors`; the path is inferred, no source confirms it.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .list_batch_errors import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def map(
        self,
        *,
        url: str,
        search: str | Unset = UNSET,
        ignore_sitemap: bool | Unset = UNSET,
        sitemap_only: bool | Unset = UNSET,
        include_subdomains: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> FirecrawlMap:
        """List the pages of a site.

        `POST /firecrawl/v1/map`; the path is inferred, no source confirms it.

        Args:
            url: Address of the site.
            search: Words to order the pages by.
            ignore_sitemap: Do not read the sitemap. The gateway's default is True.
            sitemap_only: Read nothing but the sitemap. The gateway's default is False.
            include_subdomains: List pages of subdomains too. The gateway's default is True.
            limit: Most addresses. The gateway's default is 5000.
            timeout: Longest time to take, in milliseconds.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .map import OPERATION

        return await self._client.send(
            OPERATION,
            url=url,
            search=search,
            ignore_sitemap=ignore_sitemap,
            sitemap_only=sitemap_only,
            include_subdomains=include_subdomains,
            limit=limit,
            timeout=timeout,
        )

    async def search(
        self,
        *,
        query: str,
        limit: int | Unset = UNSET,
        tbs: str | Unset = UNSET,
        location: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        ignore_invalid_ur_ls: bool | Unset = UNSET,
        scrape_options: FirecrawlSearchScrapeOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> FirecrawlSearchAnswer:
        """Search the web, and read what was found.

        Early in 2025 the vendor had fields for language and country too, `lang` and `country`.

        `POST /firecrawl/v1/search`; the path is inferred, no source confirms it.

        Args:
            query: What to search for.
            limit: How many results. The gateway's default is 5.
            tbs: How old results may be, as the search engine writes it.
            location: Where to search from.
            timeout: Longest time to take, in milliseconds. The gateway's default is 60000.
            ignore_invalid_ur_ls: Leave out addresses that are not valid. The gateway's default is False.
            scrape_options: How to read the pages that were found; without it they are not read.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of firecrawl_scrape; Firecrawl v1 OpenAPI of 2025-08.
        """
        from .search import OPERATION

        return await self._client.send(
            OPERATION,
            query=query,
            limit=limit,
            tbs=tbs,
            location=location,
            timeout=timeout,
            ignore_invalid_ur_ls=ignore_invalid_ur_ls,
            scrape_options=scrape_options,
        )

    def task(self, id: Any) -> AsyncTask[FirecrawlBatchJob, FirecrawlBatch]:
        """Pick up a task that was submitted by `batch_scrape`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .batch_scrape import TASK

        return AsyncTask(self._client, TASK, id)
