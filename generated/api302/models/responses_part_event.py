from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_output_text import ResponsesOutputText
    from .responses_reasoning_text import ResponsesReasoningText
    from .responses_refusal import ResponsesRefusal


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesPartEvent(Model):
    """A part of a message begins or is complete.

    Attributes:
        type: The kind of event.
        part: A piece of a message, or of thinking.
        sequence_number: Number of the event.
        item_id: The item.
        output_index: Its number.
        content_index: Number of the part.
    """

    type: Literal["response.content_part.added", "response.content_part.done"] | str
    part: ResponsesOutputText | ResponsesRefusal | ResponsesReasoningText
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
