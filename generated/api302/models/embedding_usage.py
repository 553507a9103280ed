from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class EmbeddingUsage(Model):
    """What was counted and charged.

    Attributes:
        prompt_tokens: Tokens of the input.
        completion_tokens: Zhipu's models have this too (vendor).
        total_tokens: All tokens.
    """

    prompt_tokens: int | Unset = UNSET
    completion_tokens: int | Unset = UNSET
    total_tokens: int | Unset = UNSET
