from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatWebSearchOptions(Model):
    """How Perplexity models search.

    Attributes:
        search_context_size: How much of what was found the model reads: `low`, `medium` or `high`.
    """

    search_context_size: str | Unset = UNSET
