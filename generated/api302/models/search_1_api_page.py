from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiPage(Model):
    """The object `Search1ApiPage`.

    Attributes:
        title: Title of the page.
        link: Its address.
        content: Its text.
    """

    title: str | Unset = UNSET
    link: str | Unset = UNSET
    content: str | Unset = UNSET
