from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicThinkingDelta(Model):
    """The object `AnthropicThinkingDelta`.

    Attributes:
        type: The kind of piece.
        thinking: The next piece of what the model thinks.
    """

    type: Literal["thinking_delta"] | str
    thinking: str
