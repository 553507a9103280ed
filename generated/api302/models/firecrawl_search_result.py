from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firecrawl_metadata import FirecrawlMetadata


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlSearchResult(Model):
    """The object `FirecrawlSearchResult`.

    Attributes:
        title: Title of the page.
        description: What the search engine says of it.
        url: Its address.
        markdown: The page as Markdown.
        html: The page as HTML, cleaned.
        raw_html: The page as it was sent.
        links: Addresses that the page links to.
        screenshot: Address of the screenshot.
        metadata: What is known of a page; the page's own `meta` elements stand here too.
    """

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    url: str | Unset = UNSET
    markdown: str | Unset = UNSET
    html: str | Unset = UNSET
    raw_html: str | Unset = UNSET
    links: list[str] | Unset = UNSET
    screenshot: str | Unset = UNSET
    metadata: FirecrawlMetadata | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "raw_html": "rawHtml",
    }
