from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_extras import ExaExtras


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaPage(Model):
    """The object `ExaPage`.

    Attributes:
        id: Exa's id of the page, mostly its address.
        title: Its title.
        url: Its address.
        published_date: When it was published, as ISO 8601.
        author: Who wrote it.
        score: How well it fits.
        image: Address of its picture.
        favicon: Address of the site's icon.
        text: Its text, where it was asked for.
        highlights: The passages that fit best.
        highlight_scores: How well each passage fits.
        summary: Its summary.
        subpages: Pages below it.
        extras: See the type.
    """

    id: str | Unset = UNSET
    title: str | None | Unset = UNSET
    url: str | Unset = UNSET
    published_date: str | None | Unset = UNSET
    author: str | None | Unset = UNSET
    score: float | Unset = UNSET
    image: str | Unset = UNSET
    favicon: str | Unset = UNSET
    text: str | Unset = UNSET
    highlights: list[str] | Unset = UNSET
    highlight_scores: list[float] | Unset = UNSET
    summary: str | Unset = UNSET
    subpages: list[ExaPage] | Unset = UNSET
    extras: ExaExtras | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "published_date": "publishedDate",
        "highlight_scores": "highlightScores",
    }
