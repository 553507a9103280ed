from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TavilySearchRequest(Model):
    """The object `TavilySearchRequest`.

    Attributes:
        query: What to search for.
        topic: The field to search in. The gateway's default is 'general'.
        search_depth: How thoroughly to search. The gateway's default is 'basic'.
        chunks_per_source: Most passages of each page, with the depth `advanced`. The gateway's default is 3.
        max_results: Most results. The gateway's default is 5.
        time_range: How old results may be.
        days: How many days old news may be; only with the topic `news`.
        start_date: Only results after this day.
        end_date: Only results before this day.
        include_answer: Answer the question too; `true`, or `basic` or `advanced` for its length. The gateway's default is False.
        include_raw_content: Answer the whole text of the pages; `true`, or `markdown` or `text` for its form. The gateway's default is False.
        include_images: Answer pictures too. The gateway's default is False.
        include_image_descriptions: Describe the pictures. The gateway's default is False.
        include_domains: Search these domains only.
        exclude_domains: Never answer these domains.
        country: Prefer results of this country.
        auto_parameters: Let Tavily choose the parameters after the question.
        include_favicon: Answer the address of each site's icon.
    """

    query: str
    topic: Literal["finance", "general", "news"] | str | Unset = UNSET
    search_depth: Literal["advanced", "basic"] | str | Unset = UNSET
    chunks_per_source: int | Unset = UNSET
    max_results: int | Unset = UNSET
    time_range: Literal["d", "day", "m", "month", "w", "week", "y", "year"] | str | Unset = UNSET
    days: int | Unset = UNSET
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    include_answer: bool | str | Unset = UNSET
    include_raw_content: bool | str | Unset = UNSET
    include_images: bool | Unset = UNSET
    include_image_descriptions: bool | Unset = UNSET
    include_domains: list[str] | Unset = UNSET
    exclude_domains: list[str] | Unset = UNSET
    country: str | Unset = UNSET
    auto_parameters: bool | Unset = UNSET
    include_favicon: bool | Unset = UNSET
