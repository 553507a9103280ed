from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesSummaryDone(Model):
    """The object `ResponsesSummaryDone`.

    Attributes:
        type: The kind of event.
        text: The whole part.
        sequence_number: Number of the event.
        item_id: The item.
        output_index: Its number.
        summary_index: Number of the part.
    """

    type: Literal["response.reasoning_summary_text.done"] | str
    text: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    summary_index: int | Unset = UNSET
