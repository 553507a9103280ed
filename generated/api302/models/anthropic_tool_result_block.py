from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control import AnthropicCacheControl
    from .anthropic_document_block import AnthropicDocumentBlock
    from .anthropic_image_block import AnthropicImageBlock
    from .anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .anthropic_search_result_block import AnthropicSearchResultBlock
    from .anthropic_server_tool_result_block import AnthropicServerToolResultBlock
    from .anthropic_server_tool_use_block import AnthropicServerToolUseBlock
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_tool_use_block import AnthropicToolUseBlock


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicToolResultBlock(Model):
    """The object `AnthropicToolResultBlock`.

    Attributes:
        type: The kind of block.
        tool_use_id: The id of the tool's use.
        content: The result; text, or blocks with text, pictures and documents.
        is_error: Whether the tool failed.
        cache_control: Cache everything up to this block.
    """

    type: Literal["tool_result"] | str
    tool_use_id: str
    content: (
        str
        | list[
            AnthropicTextBlock
            | AnthropicImageBlock
            | AnthropicDocumentBlock
            | AnthropicSearchResultBlock
            | AnthropicThinkingBlock
            | AnthropicRedactedThinkingBlock
            | AnthropicToolUseBlock
            | AnthropicToolResultBlock
            | AnthropicServerToolUseBlock
            | AnthropicServerToolResultBlock
        ]
        | Unset
    ) = UNSET
    is_error: bool | Unset = UNSET
    cache_control: AnthropicCacheControl | Unset = UNSET
