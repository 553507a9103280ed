from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoWebpage(Model):
    """The object `MetasoWebpage`.

    Attributes:
        title: Title of the page.
        link: Its address.
        score: How well it fits, e.g. `high`.
        snippet: Part of its text.
        summary: Summary of its text, instead of the snippet.
        position: Rank, from 1.
        authors: Who wrote it.
        date: When it was published, as the page writes it.
    """

    title: str
    link: str
    score: str | Unset = UNSET
    snippet: str | Unset = UNSET
    summary: str | Unset = UNSET
    position: int | Unset = UNSET
    authors: list[str] | Unset = UNSET
    date: str | Unset = UNSET
