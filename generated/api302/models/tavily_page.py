from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TavilyPage(Model):
    """The object `TavilyPage`.

    Attributes:
        url: Address of the page.
        raw_content: Its text.
        images: Addresses of its pictures, where they were asked for.
    """

    url: str
    raw_content: str
    images: list[str] | Unset = UNSET
