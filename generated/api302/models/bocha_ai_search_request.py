from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaAiSearchRequest(Model):
    """The object `BochaAiSearchRequest`.

    Attributes:
        query: What to search for.
        freshness: How old pages may be. The gateway's default is 'noLimit'.
        count: How many results, at most. The gateway's default is 10.
        answer: Let a model answer, and suggest further questions; the default is the vendor's. The gateway's default is True.
        stream: Send the messages as a stream. The gateway's default is False.
    """

    query: str
    freshness: Literal["noLimit", "oneDay", "oneMonth", "oneWeek", "oneYear"] | str | Unset = UNSET
    count: int | Unset = UNSET
    answer: bool | Unset = UNSET
    stream: bool | Unset = UNSET
