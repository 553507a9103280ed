from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tavily_hit import TavilyHit
    from .tavily_image import TavilyImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class TavilySearchResult(Model):
    """The object `TavilySearchResult`.

    Attributes:
        query: What was searched for.
        results: What was found, best first.
        answer: The answer, where it was asked for.
        images: Addresses of pictures, or pictures with their descriptions.
        response_time: Seconds that it took; one example of the vendor has a text.
    """

    query: str
    results: list[TavilyHit]
    answer: str | None | Unset = UNSET
    images: list[str | TavilyImage] | Unset = UNSET
    response_time: float | str | Unset = UNSET
