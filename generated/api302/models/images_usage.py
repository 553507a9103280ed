from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .images_input_tokens import ImagesInputTokens


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesUsage(Model):
    """What was counted and charged, of GPT-Image.

    Attributes:
        total_tokens: All tokens.
        input_tokens: Tokens of prompt and input pictures.
        output_tokens: Tokens of the pictures.
        input_tokens_details: See the type.
        prompt_tokens: 0; the count is in `input_tokens`.
        completion_tokens: 0; the count is in `output_tokens`.
        prompt_tokens_details: See the type.
        completion_tokens_details: Further counts; only the empty object has been seen.
    """

    total_tokens: int | Unset = UNSET
    input_tokens: int | Unset = UNSET
    output_tokens: int | Unset = UNSET
    input_tokens_details: ImagesInputTokens | Unset = UNSET
    prompt_tokens: int | Unset = UNSET
    completion_tokens: int | Unset = UNSET
    prompt_tokens_details: ImagesInputTokens | Unset = UNSET
    completion_tokens_details: dict[str, Any] | Unset = UNSET
