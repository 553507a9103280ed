from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlMapRequest(Model):
    """The object `FirecrawlMapRequest`.

    Attributes:
        url: Address of the site.
        search: Words to order the pages by.
        ignore_sitemap: Do not read the sitemap. The gateway's default is True.
        sitemap_only: Read nothing but the sitemap. The gateway's default is False.
        include_subdomains: List pages of subdomains too. The gateway's default is True.
        limit: Most addresses. The gateway's default is 5000.
        timeout: Longest time to take, in milliseconds.
    """

    url: str
    search: str | Unset = UNSET
    ignore_sitemap: bool | Unset = UNSET
    sitemap_only: bool | Unset = UNSET
    include_subdomains: bool | Unset = UNSET
    limit: int | Unset = UNSET
    timeout: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ignore_sitemap": "ignoreSitemap",
        "sitemap_only": "sitemapOnly",
        "include_subdomains": "includeSubdomains",
    }
