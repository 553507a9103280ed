from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiThinkingConfig(Model):
    """The object `GeminiThinkingConfig`.

    Attributes:
        thinking_budget: Most tokens of thinking.
        include_thoughts: Whether the thoughts are answered too.
    """

    thinking_budget: int | Unset = UNSET
    include_thoughts: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "thinking_budget": "thinkingBudget",
        "include_thoughts": "includeThoughts",
    }
