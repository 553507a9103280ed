from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TavilyHit(Model):
    """The object `TavilyHit`.

    Attributes:
        title: Title of the page.
        url: Its address.
        content: The passages that fit.
        score: How well it fits.
        raw_content: The whole text, where it was asked for.
        published_date: When it was published, of news.
    """

    title: str
    url: str
    content: str
    score: float | Unset = UNSET
    raw_content: str | None | Unset = UNSET
    published_date: str | Unset = UNSET
