from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .anthropic_server_tool_result_block import AnthropicServerToolResultBlock
    from .anthropic_server_tool_use_block import AnthropicServerToolUseBlock
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_tool_use_block import AnthropicToolUseBlock


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicBlockStart(Model):
    """A block begins; what it holds is empty yet.

    Attributes:
        type: The kind of event.
        index: Number of the block, from 0.
        content_block: A piece of an answer; it goes back unchanged when the conversation continues.
    """

    type: Literal["content_block_start"] | str
    index: int
    content_block: (
        AnthropicTextBlock
        | AnthropicThinkingBlock
        | AnthropicRedactedThinkingBlock
        | AnthropicToolUseBlock
        | AnthropicServerToolUseBlock
        | AnthropicServerToolResultBlock
    )
