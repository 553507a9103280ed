from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .serpapi_news_source import SerpapiNewsSource


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiNews(Model):
    """The object `SerpapiNews`.

    Attributes:
        position: Its place among the results.
        title: Its headline.
        link: Its address.
        source: See the type.
        date: When it was published.
        snippet: A passage.
    """

    position: int | Unset = UNSET
    title: str | Unset = UNSET
    link: str | Unset = UNSET
    source: SerpapiNewsSource | Unset = UNSET
    date: str | Unset = UNSET
    snippet: str | Unset = UNSET
