from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_summary_text import ResponsesSummaryText


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesSummaryPartEvent(Model):
    """A part of the thoughts in short begins or is complete.

    Attributes:
        type: The kind of event.
        part: See the type.
        sequence_number: Number of the event.
        item_id: The item.
        output_index: Its number.
        summary_index: Number of the part.
    """

    type: Literal["response.reasoning_summary_part.added", "response.reasoning_summary_part.done"] | str
    part: ResponsesSummaryText
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    summary_index: int | Unset = UNSET
