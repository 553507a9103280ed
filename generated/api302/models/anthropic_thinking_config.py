from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicThinkingConfig(Model):
    """The object `AnthropicThinkingConfig`.

    Attributes:
        type: Whether the model thinks first; `adaptive` lets it decide.
        budget_tokens: Of `enabled`, most tokens of thinking; at least 1024 and fewer than `max_tokens`.
    """

    type: Literal["adaptive", "disabled", "enabled"] | str
    budget_tokens: int | Unset = UNSET
