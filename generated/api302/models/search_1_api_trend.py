from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiTrend(Model):
    """The object `Search1ApiTrend`.

    Attributes:
        title: Its title.
        url: Its address.
        description: What it is.
    """

    title: str | Unset = UNSET
    url: str | Unset = UNSET
    description: str | Unset = UNSET
