from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesTextDone(Model):
    """The object `ResponsesTextDone`.

    Attributes:
        type: The kind of event.
        text: The whole text.
        sequence_number: Number of the event.
        item_id: The item.
        output_index: Its number.
        content_index: Number of the part.
        logprobs: Probabilities of the tokens, in the vendor's form.
    """

    type: Literal["response.output_text.done"] | str
    text: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    logprobs: list[Any] | Unset = UNSET
