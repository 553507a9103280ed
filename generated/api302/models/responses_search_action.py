from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_search_source import ResponsesSearchSource


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesSearchAction(Model):
    """The object `ResponsesSearchAction`.

    Attributes:
        type: `search`, `open_page` or `find_in_page`.
        query: Of `search`, what was looked for.
        queries: Of `search`, the same when there are several.
        sources: Of `search`, what was found, when `include` asks for it.
        url: The page.
        pattern: Of `find_in_page`, what was looked for.
    """

    type: str
    query: str | Unset = UNSET
    queries: list[str] | Unset = UNSET
    sources: list[ResponsesSearchSource] | Unset = UNSET
    url: str | None | Unset = UNSET
    pattern: str | Unset = UNSET
