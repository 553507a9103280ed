from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlBatchError(Model):
    """The object `FirecrawlBatchError`.

    Attributes:
        id: The id of the page's job.
        timestamp: When it failed.
        url: Address of the page.
        error: Why.
    """

    id: str | Unset = UNSET
    timestamp: str | Unset = UNSET
    url: str | Unset = UNSET
    error: str | Unset = UNSET
