from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .firecrawl_page import FirecrawlPage


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlScrapeAnswer(Model):
    """The object `FirecrawlScrapeAnswer`.

    Attributes:
        success: Whether it worked.
        data: See the type.
    """

    success: bool
    data: FirecrawlPage
