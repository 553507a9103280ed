from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_candidate import GeminiCandidate
    from .gemini_prompt_feedback import GeminiPromptFeedback
    from .gemini_usage import GeminiUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiAnswer(Model):
    """The object `GeminiAnswer`.

    Attributes:
        candidates: The answers.
        prompt_feedback: What was wrong with the question.
        usage_metadata: What was counted and charged.
        model_version: The model that answered.
        response_id: The id of the answer.
        create_time: When it was asked.
    """

    candidates: list[GeminiCandidate]
    prompt_feedback: GeminiPromptFeedback | Unset = UNSET
    usage_metadata: GeminiUsage | Unset = UNSET
    model_version: str | Unset = UNSET
    response_id: str | Unset = UNSET
    create_time: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "prompt_feedback": "promptFeedback",
        "usage_metadata": "usageMetadata",
        "model_version": "modelVersion",
        "response_id": "responseId",
        "create_time": "createTime",
    }
