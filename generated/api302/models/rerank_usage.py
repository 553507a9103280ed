from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RerankUsage(Model):
    """What was counted and charged.

    Attributes:
        prompt_tokens: Tokens of query and documents.
        total_tokens: All tokens.
    """

    prompt_tokens: int | Unset = UNSET
    total_tokens: int | Unset = UNSET
