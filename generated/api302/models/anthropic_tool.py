from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control import AnthropicCacheControl


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicTool(Model):
    """The object `AnthropicTool`.

    Attributes:
        name: Its name.
        description: What it does, for the model.
        input_schema: A JSON Schema.
        type: `custom`, or a tool that the vendor runs, with its version: `web_search_20250305`.
        cache_control: Cache everything up to this block.
        max_uses: Of web search, how often it may be used.
        allowed_domains: Of web search, only these domains.
        blocked_domains: Of web search, never these domains.
    """

    name: str
    description: str | Unset = UNSET
    input_schema: dict[str, Any] | Unset = UNSET
    type: str | Unset = UNSET
    cache_control: AnthropicCacheControl | Unset = UNSET
    max_uses: int | Unset = UNSET
    allowed_domains: list[str] | Unset = UNSET
    blocked_domains: list[str] | Unset = UNSET
