from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .crawler_browser import CrawlerBrowser
    from .crawler_proxy import CrawlerProxy
    from .crawler_recursion import CrawlerRecursion


@define(slots=False, kw_only=True, repr=False, eq=False)
class CrawlerRequest(Model):
    """The object `CrawlerRequest`.

    Attributes:
        urls: The pages.
        target: What to extract, in words.
        schema: A JSON Schema.
        recursive_config: How far to follow links.
        proxy_config: See the type.
        browser_config: See the type.
    """

    urls: list[str]
    target: str
    schema: dict[str, Any]
    recursive_config: CrawlerRecursion | Unset = UNSET
    proxy_config: CrawlerProxy | Unset = UNSET
    browser_config: CrawlerBrowser | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "recursive_config": "recursiveConfig",
        "proxy_config": "proxyConfig",
        "browser_config": "browserConfig",
    }
