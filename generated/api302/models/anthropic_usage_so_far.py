from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_server_tool_usage import AnthropicServerToolUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicUsageSoFar(Model):
    """What was counted from the start of the answer on.

    Attributes:
        output_tokens: Tokens of the answer.
        input_tokens: Tokens of the question.
        cache_creation_input_tokens: Tokens that were written to the cache.
        cache_read_input_tokens: Tokens that were read from the cache.
        server_tool_use: How often tools of the vendor were used.
    """

    output_tokens: int
    input_tokens: int | None | Unset = UNSET
    cache_creation_input_tokens: int | None | Unset = UNSET
    cache_read_input_tokens: int | None | Unset = UNSET
    server_tool_use: AnthropicServerToolUsage | None | Unset = UNSET
