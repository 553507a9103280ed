"""Read a web page: `POST /firecrawl/v1/scrape`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.firecrawl_action import FirecrawlAction
    from ...models.firecrawl_change_tracking_options import FirecrawlChangeTrackingOptions
    from ...models.firecrawl_json_options import FirecrawlJsonOptions
    from ...models.firecrawl_location import FirecrawlLocation
    from ...models.firecrawl_scrape_answer import FirecrawlScrapeAnswer

OPERATION: Operation[FirecrawlScrapeAnswer] = Operation(
    id="firecrawl_scrape",
    method="POST",
    path="/firecrawl/v1/scrape",
    answer="FirecrawlScrapeAnswer",
    content_type="application/json",
    places={
        "only_main_content": Place("body", "onlyMainContent"),
        "include_tags": Place("body", "includeTags"),
        "exclude_tags": Place("body", "excludeTags"),
        "max_age": Place("body", "maxAge"),
        "wait_for": Place("body", "waitFor"),
        "skip_tls_verification": Place("body", "skipTlsVerification"),
        "parse_pdf": Place("body", "parsePDF"),
        "json_options": Place("body", "jsonOptions"),
        "remove_base_64_images": Place("body", "removeBase64Images"),
        "block_ads": Place("body", "blockAds"),
        "change_tracking_options": Place("body", "changeTrackingOptions"),
        "store_in_cache": Place("body", "storeInCache"),
    },
    envelope=Envelope(("success",), (True,), ("error",)),
)


def sync(
    *,
    client: Client,
    url: str,
    formats: Sequence[
        Literal["changeTracking", "html", "json", "links", "markdown", "rawHtml", "screenshot", "screenshot@fullPage"]
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
    """Call the operation; `client.firecrawl.scrape` documents the arguments."""
    return client.send(
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


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
    formats: Sequence[
        Literal["changeTracking", "html", "json", "links", "markdown", "rawHtml", "screenshot", "screenshot@fullPage"]
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
    """Call the operation; `client.firecrawl.scrape` documents the arguments."""
    return await client.send(
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
