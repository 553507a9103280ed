from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firecrawl_page import FirecrawlPage


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlBatch(Model):
    """The object `FirecrawlBatch`.

    Attributes:
        status: Where the job stands.
        success: Whether the state could be told.
        total: Pages of the job.
        completed: Pages that were read.
        credits_used: Credits that it cost, at the vendor.
        expires_at: Until when the result is kept.
        next: Address of the next part of the result.
        data: The pages that were read so far.
    """

    status: Literal["completed", "failed", "scraping"] | str
    success: bool | Unset = UNSET
    total: int | Unset = UNSET
    completed: int | Unset = UNSET
    credits_used: int | Unset = UNSET
    expires_at: str | Unset = UNSET
    next: str | Unset = UNSET
    data: list[FirecrawlPage] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "credits_used": "creditsUsed",
        "expires_at": "expiresAt",
    }
