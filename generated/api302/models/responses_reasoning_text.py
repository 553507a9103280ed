from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesReasoningText(Model):
    """The object `ResponsesReasoningText`.

    Attributes:
        type: The kind of part.
        text: What the model thought.
    """

    type: Literal["reasoning_text"] | str
    text: str
