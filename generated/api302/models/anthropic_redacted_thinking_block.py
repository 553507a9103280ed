from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicRedactedThinkingBlock(Model):
    """The object `AnthropicRedactedThinkingBlock`.

    Attributes:
        type: The kind of block.
        data: What the model thought, encrypted; send it back unchanged.
    """

    type: Literal["redacted_thinking"] | str
    data: str
