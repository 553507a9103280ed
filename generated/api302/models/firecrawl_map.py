from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlMap(Model):
    """The object `FirecrawlMap`.

    Attributes:
        links: The addresses.
        success: Whether it worked.
    """

    links: list[str]
    success: bool | Unset = UNSET
