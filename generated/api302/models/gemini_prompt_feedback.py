from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_safety_rating import GeminiSafetyRating


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiPromptFeedback(Model):
    """What was wrong with the question.

    Attributes:
        block_reason: Why it was blocked, e.g. `SAFETY`.
        safety_ratings: How harmful it may be.
    """

    block_reason: str | Unset = UNSET
    safety_ratings: list[GeminiSafetyRating] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "block_reason": "blockReason",
        "safety_ratings": "safetyRatings",
    }
