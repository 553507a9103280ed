from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .anthropic_server_tool_result_block import AnthropicServerToolResultBlock
    from .anthropic_server_tool_use_block import AnthropicServerToolUseBlock
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_tool_use_block import AnthropicToolUseBlock
    from .anthropic_usage import AnthropicUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicMessage(Model):
    """The object `AnthropicMessage`.

    Attributes:
        id: The id of the answer.
        type: Always `message`.
        role: Who speaks.
        model: The model that answered.
        content: The answer, piece by piece.
        usage: What was counted and charged.
        stop_reason: Why it ended: `end_turn`, `max_tokens`, `stop_sequence`, `tool_use`, `pause_turn` or `refusal`. May be an empty text where 302.AI converts the answer of another model; null at the start of a stream.
        stop_sequence: The text that stopped it.
    """

    id: str
    type: Literal["message"] | str
    role: Literal["assistant"] | str
    model: str
    content: list[
        AnthropicTextBlock
        | AnthropicThinkingBlock
        | AnthropicRedactedThinkingBlock
        | AnthropicToolUseBlock
        | AnthropicServerToolUseBlock
        | AnthropicServerToolResultBlock
    ]
    usage: AnthropicUsage
    stop_reason: str | None | Unset = UNSET
    stop_sequence: str | None | Unset = UNSET
