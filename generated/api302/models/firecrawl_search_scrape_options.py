from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlSearchScrapeOptions(Model):
    """How to read the pages that were found; without it they are not read.

    Attributes:
        formats: What to make of a page.
    """

    formats: (
        list[Literal["html", "json", "links", "markdown", "rawHtml", "screenshot", "screenshot@fullPage"] | str] | Unset
    ) = UNSET
