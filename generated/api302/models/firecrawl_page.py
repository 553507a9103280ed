from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firecrawl_metadata import FirecrawlMetadata


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlPage(Model):
    """The object `FirecrawlPage`.

    Attributes:
        markdown: The page as Markdown.
        html: The page as HTML, cleaned.
        raw_html: The page as it was sent.
        screenshot: Address of the screenshot.
        links: Addresses that the page links to.
        actions: What the actions gave, such as screenshots.
        metadata: What is known of a page; the page's own `meta` elements stand here too.
        json: What was extracted, by your schema.
        llm_extraction: What was extracted, by your schema.
        warning: What was not right.
        change_tracking: What has changed since the page was last read.
    """

    markdown: str | Unset = UNSET
    html: str | Unset = UNSET
    raw_html: str | Unset = UNSET
    screenshot: str | Unset = UNSET
    links: list[str] | Unset = UNSET
    actions: dict[str, Any] | Unset = UNSET
    metadata: FirecrawlMetadata | Unset = UNSET
    json: dict[str, Any] | Unset = UNSET
    llm_extraction: dict[str, Any] | Unset = UNSET
    warning: str | Unset = UNSET
    change_tracking: dict[str, Any] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "raw_html": "rawHtml",
        "change_tracking": "changeTracking",
    }
