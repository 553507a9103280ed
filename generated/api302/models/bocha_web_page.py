from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaWebPage(Model):
    """The object `BochaWebPage`.

    Attributes:
        name: Title of the page.
        url: Its address.
        id: The vendor's id of the result.
        display_url: Its address for display.
        snippet: A short part of its text.
        summary: A long summary, where `summary` was asked for.
        site_name: Name of the site.
        site_icon: Address of the site's icon.
        date_published: When it was published.
        date_last_crawled: When it was last read; some callers take it for the date of publication.
    """

    name: str
    url: str
    id: str | Unset = UNSET
    display_url: str | Unset = UNSET
    snippet: str | Unset = UNSET
    summary: str | Unset = UNSET
    site_name: str | Unset = UNSET
    site_icon: str | Unset = UNSET
    date_published: str | Unset = UNSET
    date_last_crawled: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "display_url": "displayUrl",
        "site_name": "siteName",
        "site_icon": "siteIcon",
        "date_published": "datePublished",
        "date_last_crawled": "dateLastCrawled",
    }
