from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesOutputTokens(Model):
    """The object `ResponsesOutputTokens`.

    Attributes:
        reasoning_tokens: Of thinking.
    """

    reasoning_tokens: int | Unset = UNSET
