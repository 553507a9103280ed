from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .anthropic_document_block import AnthropicDocumentBlock
    from .anthropic_image_block import AnthropicImageBlock
    from .anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .anthropic_search_result_block import AnthropicSearchResultBlock
    from .anthropic_server_tool_result_block import AnthropicServerToolResultBlock
    from .anthropic_server_tool_use_block import AnthropicServerToolUseBlock
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_tool_result_block import AnthropicToolResultBlock
    from .anthropic_tool_use_block import AnthropicToolUseBlock


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicTurn(Model):
    """The object `AnthropicTurn`.

    Attributes:
        role: Who speaks. A last turn of the assistant is continued.
        content: What is said; text, or blocks of several kinds.
    """

    role: Literal["assistant", "user"] | str
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
    )
