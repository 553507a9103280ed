from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_search_action import ResponsesSearchAction


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesWebSearchCall(Model):
    """The object `ResponsesWebSearchCall`.

    Attributes:
        type: The kind of item.
        id: The item's id.
        status: `in_progress`, `searching`, `completed` or `failed`.
        action: See the type.
    """

    type: Literal["web_search_call"] | str
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    action: ResponsesSearchAction | Unset = UNSET
