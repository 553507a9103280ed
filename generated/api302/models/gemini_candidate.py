from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_content import GeminiContent
    from .gemini_safety_rating import GeminiSafetyRating


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiCandidate(Model):
    """The object `GeminiCandidate`.

    Attributes:
        content: One turn of a conversation.
        finish_reason: Why it ended: `STOP`, `MAX_TOKENS`, `SAFETY`, `RECITATION`, `OTHER` …
        index: Number of the answer, from 0.
        safety_ratings: How harmful it may be.
    """

    content: GeminiContent | Unset = UNSET
    finish_reason: str | Unset = UNSET
    index: int | Unset = UNSET
    safety_ratings: list[GeminiSafetyRating] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "finish_reason": "finishReason",
        "safety_ratings": "safetyRatings",
    }
