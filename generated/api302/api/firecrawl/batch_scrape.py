"""Start reading several web pages: `POST /firecrawl/v1/batch/scrape`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.firecrawl_action import FirecrawlAction
    from ...models.firecrawl_batch import FirecrawlBatch
    from ...models.firecrawl_batch_job import FirecrawlBatchJob
    from ...models.firecrawl_change_tracking_options import FirecrawlChangeTrackingOptions
    from ...models.firecrawl_json_options import FirecrawlJsonOptions
    from ...models.firecrawl_location import FirecrawlLocation
    from ...models.firecrawl_webhook import FirecrawlWebhook

OPERATION: Operation[FirecrawlBatchJob] = Operation(
    id="firecrawl_batch_scrape",
    method="POST",
    path="/firecrawl/v1/batch/scrape",
    answer="FirecrawlBatchJob",
    content_type="application/json",
    places={
        "ignore_invalid_ur_ls": Place("body", "ignoreInvalidURLs"),
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
TASK: TaskPlan[FirecrawlBatch] = TaskPlan(
    poll="firecrawl.get_batch",
    answer="FirecrawlBatch",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("data",),
    done=("completed",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    urls: Sequence[str],
    webhook: FirecrawlWebhook | Mapping[str, Any] | Unset = UNSET,
    ignore_invalid_ur_ls: bool | Unset = UNSET,
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
) -> Task[FirecrawlBatchJob, FirecrawlBatch]:
    """Call the operation; `client.firecrawl.batch_scrape` documents the arguments."""
    return client.submit(
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


async def asyncio(
    *,
    client: AsyncClient,
    urls: Sequence[str],
    webhook: FirecrawlWebhook | Mapping[str, Any] | Unset = UNSET,
    ignore_invalid_ur_ls: bool | Unset = UNSET,
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
) -> AsyncTask[FirecrawlBatchJob, FirecrawlBatch]:
    """Call the operation; `client.firecrawl.batch_scrape` documents the arguments."""
    return await client.submit(
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
