from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicTextDelta(Model):
    """The object `AnthropicTextDelta`.

    Attributes:
        type: The kind of piece.
        text: The next piece of the text.
    """

    type: Literal["text_delta"] | str
    text: str
