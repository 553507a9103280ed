from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicThinkingBlock(Model):
    """The object `AnthropicThinkingBlock`.

    Attributes:
        type: The kind of block.
        thinking: What the model thought.
        signature: Proof of the thought; send it back unchanged.
    """

    type: Literal["thinking"] | str
    thinking: str
    signature: str | Unset = UNSET
