from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firecrawl_action import FirecrawlAction
    from .firecrawl_change_tracking_options import FirecrawlChangeTrackingOptions
    from .firecrawl_json_options import FirecrawlJsonOptions
    from .firecrawl_location import FirecrawlLocation
    from .firecrawl_webhook import FirecrawlWebhook


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlBatchScrapeRequest(Model):
    """The object `FirecrawlBatchScrapeRequest`.

    Attributes:
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
    """

    urls: list[str]
    webhook: FirecrawlWebhook | Unset = UNSET
    ignore_invalid_ur_ls: bool | Unset = UNSET
    formats: (
        list[
            Literal[
                "changeTracking", "html", "json", "links", "markdown", "rawHtml", "screenshot", "screenshot@fullPage"
            ]
            | str
        ]
        | Unset
    ) = UNSET
    only_main_content: bool | Unset = UNSET
    include_tags: list[str] | Unset = UNSET
    exclude_tags: list[str] | Unset = UNSET
    max_age: int | Unset = UNSET
    headers: dict[str, str] | Unset = UNSET
    wait_for: int | Unset = UNSET
    mobile: bool | Unset = UNSET
    skip_tls_verification: bool | Unset = UNSET
    timeout: int | Unset = UNSET
    parse_pdf: bool | Unset = UNSET
    json_options: FirecrawlJsonOptions | Unset = UNSET
    actions: list[FirecrawlAction] | Unset = UNSET
    location: FirecrawlLocation | Unset = UNSET
    remove_base_64_images: bool | Unset = UNSET
    block_ads: bool | Unset = UNSET
    proxy: Literal["auto", "basic", "stealth"] | str | Unset = UNSET
    change_tracking_options: FirecrawlChangeTrackingOptions | Unset = UNSET
    store_in_cache: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ignore_invalid_ur_ls": "ignoreInvalidURLs",
        "only_main_content": "onlyMainContent",
        "include_tags": "includeTags",
        "exclude_tags": "excludeTags",
        "max_age": "maxAge",
        "wait_for": "waitFor",
        "skip_tls_verification": "skipTlsVerification",
        "parse_pdf": "parsePDF",
        "json_options": "jsonOptions",
        "remove_base_64_images": "removeBase64Images",
        "block_ads": "blockAds",
        "change_tracking_options": "changeTrackingOptions",
        "store_in_cache": "storeInCache",
    }
