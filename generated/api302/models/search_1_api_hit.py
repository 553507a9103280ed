from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiHit(Model):
    """The object `Search1ApiHit`.

    Attributes:
        title: Title of the page.
        link: Its address.
        snippet: A passage of it.
        content: Its text, where it was fetched.
    """

    title: str
    link: str
    snippet: str
    content: str | Unset = UNSET
