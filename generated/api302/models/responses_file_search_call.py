from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_file_search_result import ResponsesFileSearchResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesFileSearchCall(Model):
    """The object `ResponsesFileSearchCall`.

    Attributes:
        type: The kind of item.
        id: The item's id.
        status: `in_progress`, `searching`, `completed`, `incomplete` or `failed`.
        queries: What was looked for.
        results: What was found, when `include` asks for it.
    """

    type: Literal["file_search_call"] | str
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    queries: list[str] | Unset = UNSET
    results: list[ResponsesFileSearchResult] | None | Unset = UNSET
