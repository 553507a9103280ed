from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoSearchRequest(Model):
    """The object `MetasoSearchRequest`.

    Attributes:
        q: What to search for.
        scope: Where to search.
        include_summary: Use summaries of the pages to find more.
        size: How many results; give this or `page`. The number changes the points that are charged.
        page: Which page of the results; give this or `size`.
    """

    q: str
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | str
    include_summary: bool
    size: int | Unset = UNSET
    page: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "include_summary": "includeSummary",
    }
