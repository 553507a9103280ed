from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CrawlerBrowser(Model):
    """The object `CrawlerBrowser`.

    Attributes:
        use_browser: Whether to open the pages in a browser.
        wait_time: Milliseconds to wait for a page.
    """

    use_browser: bool | Unset = UNSET
    wait_time: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "use_browser": "useBrowser",
        "wait_time": "waitTime",
    }
