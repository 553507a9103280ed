from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control import AnthropicCacheControl


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicServerToolResultBlock(Model):
    """The result of a tool that the vendor runs.

    Attributes:
        type: The kind of block.
        tool_use_id: The id of the tool's use.
        content: What it found, a list or an object by the kind of tool; or an object with `error_code`.
        cache_control: Cache everything up to this block.
    """

    type: (
        Literal[
            "bash_code_execution_tool_result",
            "code_execution_tool_result",
            "text_editor_code_execution_tool_result",
            "tool_search_tool_result",
            "web_fetch_tool_result",
            "web_search_tool_result",
        ]
        | str
    )
    tool_use_id: str
    content: Any
    cache_control: AnthropicCacheControl | Unset = UNSET
