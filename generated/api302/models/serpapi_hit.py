from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .serpapi_inline_links import SerpapiInlineLinks
    from .serpapi_publication import SerpapiPublication


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiHit(Model):
    """The object `SerpapiHit`.

    Attributes:
        position: Its place among the results.
        title: Its title.
        link: Its address.
        displayed_link: The address as the engine shows it.
        snippet: A passage.
        snippet_highlighted_words: The words of the passage that were searched for.
        date: When it was published, in words.
        source: The name of the site.
        result_id: The id of an article, of google_scholar.
        type: The kind of an article, of google_scholar.
        publication_info: Authors, journal and year of an article.
        inline_links: What Google Scholar links below an article.
    """

    position: int | Unset = UNSET
    title: str | Unset = UNSET
    link: str | Unset = UNSET
    displayed_link: str | Unset = UNSET
    snippet: str | Unset = UNSET
    snippet_highlighted_words: list[str] | Unset = UNSET
    date: str | Unset = UNSET
    source: str | Unset = UNSET
    result_id: str | Unset = UNSET
    type: str | Unset = UNSET
    publication_info: SerpapiPublication | Unset = UNSET
    inline_links: SerpapiInlineLinks | Unset = UNSET
