from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaHighlights(Model):
    """Answer the passages that fit best.

    Attributes:
        num_sentences: Sentences of each passage.
        highlights_per_url: Passages of each page.
        query: What they should fit, if not the query of the search.
    """

    num_sentences: int | Unset = UNSET
    highlights_per_url: int | Unset = UNSET
    query: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "num_sentences": "numSentences",
        "highlights_per_url": "highlightsPerUrl",
    }
