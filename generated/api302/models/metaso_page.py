from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoPage(Model):
    """The object `MetasoPage`.

    Attributes:
        title: Title of the page.
        url: Its address.
        author: Who wrote it.
        date: When it was published, as the page writes it.
        markdown: Its text as Markdown.
        credits: Points that it cost.
    """

    title: str | Unset = UNSET
    url: str | Unset = UNSET
    author: str | Unset = UNSET
    date: str | Unset = UNSET
    markdown: str | Unset = UNSET
    credits: int | Unset = UNSET
