from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicServerToolUsage(Model):
    """The object `AnthropicServerToolUsage`.

    Attributes:
        web_search_requests: Searches of the web.
        web_fetch_requests: Pages that were fetched.
    """

    web_search_requests: int | Unset = UNSET
    web_fetch_requests: int | Unset = UNSET
