from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_metadata import AnthropicMetadata
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_thinking_config import AnthropicThinkingConfig
    from .anthropic_tool import AnthropicTool
    from .anthropic_tool_choice import AnthropicToolChoice
    from .anthropic_turn import AnthropicTurn


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicMessageRequest(Model):
    """The object `AnthropicMessageRequest`.

    Attributes:
        model: The model, of Claude or any other chat model of the gateway.
        max_tokens: Most tokens of the answer, thinking included.
        messages: The conversation so far.
        system: The system prompt; blocks can be cached.
        stop_sequences: Texts before which the model stops.
        stream: Answer in pieces, as server-sent events. The gateway's default is False.
        temperature: Sampling temperature, 0 to 1. The gateway's default is 1.0.
        top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
        top_k: Sample among this many of the likeliest tokens only.
        thinking: See the type.
        tools: Tools that the model may use.
        tool_choice: See the type.
        metadata: See the type.
        service_tier: Whether capacity that was bought in advance may be used.
    """

    model: str
    max_tokens: int
    messages: list[AnthropicTurn]
    system: str | list[AnthropicTextBlock] | Unset = UNSET
    stop_sequences: list[str] | Unset = UNSET
    stream: bool | Unset = UNSET
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    top_k: int | Unset = UNSET
    thinking: AnthropicThinkingConfig | Unset = UNSET
    tools: list[AnthropicTool] | Unset = UNSET
    tool_choice: AnthropicToolChoice | Unset = UNSET
    metadata: AnthropicMetadata | Unset = UNSET
    service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET
