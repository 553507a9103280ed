from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .crawler_result import CrawlerResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class CrawlerTask(Model):
    """The object `CrawlerTask`.

    Attributes:
        status: Where the task stands: `processing`, `completed` or `succeeded`, `failed`.
        results: What each page gave.
        error: Why the task failed.
    """

    status: str
    results: list[CrawlerResult] | Unset = UNSET
    error: str | Unset = UNSET
