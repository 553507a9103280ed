from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firecrawl_batch_error import FirecrawlBatchError


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlBatchErrors(Model):
    """The object `FirecrawlBatchErrors`.

    Attributes:
        errors: Pages that could not be read.
        robots_blocked: Addresses that the site's robots.txt forbids.
    """

    errors: list[FirecrawlBatchError] | Unset = UNSET
    robots_blocked: list[str] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "robots_blocked": "robotsBlocked",
    }
