from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_input_tokens import ResponsesInputTokens
    from .responses_output_tokens import ResponsesOutputTokens


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesUsage(Model):
    """The object `ResponsesUsage`.

    Attributes:
        input_tokens: Tokens of the question.
        output_tokens: Tokens of the answer.
        total_tokens: Both.
        input_tokens_details: See the type.
        output_tokens_details: See the type.
    """

    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_tokens_details: ResponsesInputTokens | Unset = UNSET
    output_tokens_details: ResponsesOutputTokens | Unset = UNSET
