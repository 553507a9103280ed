from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatCompletionTokens(Model):
    """The object `ChatCompletionTokens`.

    Attributes:
        reasoning_tokens: Of thinking.
        audio_tokens: Of sound.
        text_tokens: Of text.
        content_tokens: Of the answer itself.
        accepted_prediction_tokens: Of the prediction that came true.
        rejected_prediction_tokens: Of the prediction that did not.
    """

    reasoning_tokens: int | Unset = UNSET
    audio_tokens: int | Unset = UNSET
    text_tokens: int | Unset = UNSET
    content_tokens: int | Unset = UNSET
    accepted_prediction_tokens: int | Unset = UNSET
    rejected_prediction_tokens: int | Unset = UNSET
