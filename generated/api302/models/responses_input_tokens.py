from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesInputTokens(Model):
    """The object `ResponsesInputTokens`.

    Attributes:
        cached_tokens: Read from a cache.
    """

    cached_tokens: int | Unset = UNSET
