"""Read a web page as Markdown: `GET /jina/reader/{page_url}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.jina_read_answer import JinaReadAnswer

OPERATION: Operation[JinaReadAnswer] = Operation(
    id="jina_read_page",
    method="GET",
    path="/jina/reader/{page_url}",
    answer="JinaReadAnswer",
    places={
        "page_url": Place("rest", "page_url"),
        "x_no_cache": Place("header", "X-No-Cache"),
        "x_return_format": Place("header", "X-Return-Format"),
        "x_target_selector": Place("header", "X-Target-Selector"),
        "x_wait_for_selector": Place("header", "X-Wait-For-Selector"),
        "x_remove_selector": Place("header", "X-Remove-Selector"),
        "x_timeout": Place("header", "X-Timeout"),
        "x_with_generated_alt": Place("header", "X-With-Generated-Alt"),
        "x_with_links_summary": Place("header", "X-With-Links-Summary"),
        "x_with_images_summary": Place("header", "X-With-Images-Summary"),
    },
    idempotent=True,
)


def sync(
    page_url: str,
    *,
    client: Client,
    x_no_cache: str | Unset = UNSET,
    x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
    x_target_selector: str | Unset = UNSET,
    x_wait_for_selector: str | Unset = UNSET,
    x_remove_selector: str | Unset = UNSET,
    x_timeout: int | Unset = UNSET,
    x_with_generated_alt: str | Unset = UNSET,
    x_with_links_summary: str | Unset = UNSET,
    x_with_images_summary: str | Unset = UNSET,
) -> JinaReadAnswer:
    """Call the operation; `client.jina.read_page` documents the arguments."""
    return client.send(
        OPERATION,
        page_url=page_url,
        x_no_cache=x_no_cache,
        x_return_format=x_return_format,
        x_target_selector=x_target_selector,
        x_wait_for_selector=x_wait_for_selector,
        x_remove_selector=x_remove_selector,
        x_timeout=x_timeout,
        x_with_generated_alt=x_with_generated_alt,
        x_with_links_summary=x_with_links_summary,
        x_with_images_summary=x_with_images_summary,
    )


async def asyncio(
    page_url: str,
    *,
    client: AsyncClient,
    x_no_cache: str | Unset = UNSET,
    x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
    x_target_selector: str | Unset = UNSET,
    x_wait_for_selector: str | Unset = UNSET,
    x_remove_selector: str | Unset = UNSET,
    x_timeout: int | Unset = UNSET,
    x_with_generated_alt: str | Unset = UNSET,
    x_with_links_summary: str | Unset = UNSET,
    x_with_images_summary: str | Unset = UNSET,
) -> JinaReadAnswer:
    """Call the operation; `client.jina.read_page` documents the arguments."""
    return await client.send(
        OPERATION,
        page_url=page_url,
        x_no_cache=x_no_cache,
        x_return_format=x_return_format,
        x_target_selector=x_target_selector,
        x_wait_for_selector=x_wait_for_selector,
        x_remove_selector=x_remove_selector,
        x_timeout=x_timeout,
        x_with_generated_alt=x_with_generated_alt,
        x_with_links_summary=x_with_links_summary,
        x_with_images_summary=x_with_images_summary,
    )
