from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoTerms(Model):
    """The object `StockVideoTerms`.

    Attributes:
        video_terms: Words to search footage with.
    """

    video_terms: list[str]
