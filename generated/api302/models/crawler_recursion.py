from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CrawlerRecursion(Model):
    """How far to follow links.

    Attributes:
        max_depth: Links in a row, at most.
        max_pages: Pages, at most.
    """

    max_depth: int | Unset = UNSET
    max_pages: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "max_depth": "maxDepth",
        "max_pages": "maxPages",
    }
