from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlLocation(Model):
    """Where the page is seen from.

    Attributes:
        country: Country, two letters. The gateway's default is 'US'.
        languages: Languages that are preferred, in their order.
    """

    country: str | Unset = UNSET
    languages: list[str] | Unset = UNSET
