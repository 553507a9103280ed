from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control import AnthropicCacheControl


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicServerToolUseBlock(Model):
    """The use of a tool that the vendor runs, such as web search.

    Attributes:
        type: The kind of block.
        id: The id that the result names.
        name: The tool: `web_search`, `web_fetch`, `code_execution` …
        input: Arguments of a tool, by its schema.
        cache_control: Cache everything up to this block.
    """

    type: Literal["server_tool_use"] | str
    id: str
    name: str
    input: dict[str, Any]
    cache_control: AnthropicCacheControl | Unset = UNSET
