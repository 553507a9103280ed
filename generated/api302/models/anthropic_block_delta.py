from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .anthropic_citations_delta import AnthropicCitationsDelta
    from .anthropic_input_json_delta import AnthropicInputJsonDelta
    from .anthropic_signature_delta import AnthropicSignatureDelta
    from .anthropic_text_delta import AnthropicTextDelta
    from .anthropic_thinking_delta import AnthropicThinkingDelta


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicBlockDelta(Model):
    """The next piece of a block.

    Attributes:
        type: The kind of event.
        index: Number of the block.
        delta: What is new in a block.
    """

    type: Literal["content_block_delta"] | str
    index: int
    delta: (
        AnthropicTextDelta
        | AnthropicInputJsonDelta
        | AnthropicThinkingDelta
        | AnthropicSignatureDelta
        | AnthropicCitationsDelta
    )
