from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaWebSearchRequest(Model):
    """The object `BochaWebSearchRequest`.

    Attributes:
        query: What to search for.
        freshness: How old pages may be: `noLimit`, `oneDay`, `oneWeek`, `oneMonth`, `oneYear`, a day `YYYY-MM-DD` or a range `YYYY-MM-DD..YYYY-MM-DD`. The gateway's default is 'noLimit'.
        summary: Add a long summary to every result. The gateway's default is False.
        count: How many results. The gateway's default is 10.
    """

    query: str
    freshness: str | Unset = UNSET
    summary: bool | Unset = UNSET
    count: int | Unset = UNSET
