from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firecrawl_webhook import FirecrawlWebhook


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlBatchTargets(Model):
    """The object `FirecrawlBatchTargets`.

    Attributes:
        urls: Addresses of the pages.
        webhook: What to call when something happens.
        ignore_invalid_ur_ls: List addresses that are not valid in `invalidURLs`, instead of refusing all. The gateway's default is False.
    """

    urls: list[str]
    webhook: FirecrawlWebhook | Unset = UNSET
    ignore_invalid_ur_ls: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ignore_invalid_ur_ls": "ignoreInvalidURLs",
    }
