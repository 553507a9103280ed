from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_token_count import GeminiTokenCount


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiUsage(Model):
    """What was counted and charged.

    Attributes:
        prompt_token_count: Tokens of the question.
        candidates_token_count: Tokens of the answer.
        thoughts_token_count: Tokens of thinking.
        total_token_count: All of them.
        prompt_tokens_details: Tokens of the question by kind.
        candidates_tokens_details: Tokens of the answer by kind.
        traffic_type: How it was served, e.g. `ON_DEMAND`.
    """

    prompt_token_count: int | Unset = UNSET
    candidates_token_count: int | Unset = UNSET
    thoughts_token_count: int | Unset = UNSET
    total_token_count: int | Unset = UNSET
    prompt_tokens_details: list[GeminiTokenCount] | Unset = UNSET
    candidates_tokens_details: list[GeminiTokenCount] | Unset = UNSET
    traffic_type: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "prompt_token_count": "promptTokenCount",
        "candidates_token_count": "candidatesTokenCount",
        "thoughts_token_count": "thoughtsTokenCount",
        "total_token_count": "totalTokenCount",
        "prompt_tokens_details": "promptTokensDetails",
        "candidates_tokens_details": "candidatesTokensDetails",
        "traffic_type": "trafficType",
    }
