from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesInputText(Model):
    """The object `ResponsesInputText`.

    Attributes:
        type: The kind of part.
        text: The text.
    """

    type: Literal["input_text"] | str
    text: str
