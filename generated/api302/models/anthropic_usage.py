from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_server_tool_usage import AnthropicServerToolUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicUsage(Model):
    """What was counted and charged.

    Attributes:
        input_tokens: Tokens of the question that no cache was used for.
        output_tokens: Tokens of the answer, thinking included.
        cache_creation_input_tokens: Tokens that were written to the cache.
        cache_read_input_tokens: Tokens that were read from the cache.
        cache_creation: What was written to the cache, by how long it is kept.
        server_tool_use: How often tools of the vendor were used.
        service_tier: The capacity that was used: `standard`, `priority` or `batch`.
    """

    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int | None | Unset = UNSET
    cache_read_input_tokens: int | None | Unset = UNSET
    cache_creation: AnthropicCacheCreation | None | Unset = UNSET
    server_tool_use: AnthropicServerToolUsage | None | Unset = UNSET
    service_tier: str | None | Unset = UNSET
