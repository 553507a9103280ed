from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_tokens import ChatCompletionTokens
    from .chat_prompt_tokens import ChatPromptTokens


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatUsage(Model):
    """What was counted and charged.

    Attributes:
        prompt_tokens: Tokens of the question.
        completion_tokens: Tokens of the answer.
        total_tokens: Both.
        prompt_tokens_details: See the type.
        completion_tokens_details: See the type.
        input_tokens: Tokens of the question, as some vendors also name them.
        output_tokens: Tokens of the answer, as some vendors also name them.
        reasoning_tokens: Tokens of thinking, where a vendor puts them here.
    """

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: ChatPromptTokens | Unset = UNSET
    completion_tokens_details: ChatCompletionTokens | Unset = UNSET
    input_tokens: int | Unset = UNSET
    output_tokens: int | Unset = UNSET
    reasoning_tokens: int | Unset = UNSET
