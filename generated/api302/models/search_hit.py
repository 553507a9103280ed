from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SearchHit(Model):
    """The object `SearchHit`.

    Attributes:
        url: Address of the page.
        title: Its title.
        description: What it is about.
        content: The passage that fits, or the text of the page.
        published_at: When it was published; empty where that is not known.
        summary: A summary; empty where the provider gives none.
        score: How well it fits.
        images: Addresses of its pictures.
    """

    url: str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    content: str | Unset = UNSET
    published_at: str | Unset = UNSET
    summary: str | Unset = UNSET
    score: float | Unset = UNSET
    images: list[str] | Unset = UNSET
